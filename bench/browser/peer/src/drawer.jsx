import { Button, Drawer, Input } from 'antd';
import { useEffect, useState } from 'react';

/** Vite would replace an address that names `import.meta.url` directly. */
const HERE = import.meta.url;

const loadArticle = () => import('./article.jsx');
const loadText = (id) =>
  fetch(new URL(`content/${id}.md`, HERE)).then((response) => response.text());

/** The list of the same entries as in the help drawer, and the open entry. */
export default function HelpDrawer({ open, entries, onClose }) {
  const [opened, setOpened] = useState();
  return (
    <Drawer title="Help" open={open} onClose={onClose} mask={false} size={400}>
      {opened ? (
        <>
          <Button id="peer-back" onClick={() => setOpened(undefined)}>
            All help
          </Button>
          <Entry {...opened} />
        </>
      ) : (
        <>
          <Input placeholder="Search help" allowClear />
          <h2>For this page</h2>
          <ul className="peer-list">
            {entries.map((entry) => (
              <li key={entry.id}>
                <a
                  href={`#${entry.id}`}
                  data-entry-id={entry.id}
                  onClick={(event) => {
                    event.preventDefault();
                    setOpened(entry);
                  }}
                >
                  <strong>{entry.title}</strong>
                  <br />
                  <span>{entry.summary}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Drawer>
  );
}

function Entry({ id, title }) {
  const [loaded, setLoaded] = useState();
  useEffect(() => {
    Promise.all([loadArticle(), loadText(id)]).then(setLoaded);
  }, [id]);
  const Article = loaded?.[0].default;
  return (
    <article data-entry-id={id}>
      <h2>{title}</h2>
      {Article && <Article text={loaded[1]} />}
    </article>
  );
}
