import type { ReactElement } from 'react';
import { isRunning, runTask, taskLabel, type TaskName } from '../host/tasks.js';
import { t } from '../host/texts.js';
import { useHostChanges } from './hooks.js';

interface CardProps {
  testId: string;
  title: string;
  subject: string;
  task: TaskName;
}

const Card = ({ testId, title, subject, task }: CardProps): ReactElement => (
  <section className="card" data-testid={testId}>
    <h2>{t(title)}</h2>
    <div className="inside">
      <p>{t(subject)}</p>
      <button className="wide" disabled={isRunning(task)} onClick={() => void runTask(task)}>
        {taskLabel(task)}
      </button>
    </div>
  </section>
);

export function Maintenance(): ReactElement {
  useHostChanges();
  return (
    <div className="row">
      <Card
        testId="maintenance-fix"
        title="maintenance.Fix"
        subject="maintenance.MatchDatabase"
        task="recalculate"
      />
      <Card
        testId="maintenance-images"
        title="maintenance.ImagesEnvironment"
        subject="maintenance.RescanImageList"
        task="rescan"
      />
    </div>
  );
}
