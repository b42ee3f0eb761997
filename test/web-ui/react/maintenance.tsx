import type { ReactElement } from 'react';
import { isRunning, runTask, taskLabel, type TaskName } from '../host/tasks.js';
import { mark } from '../host/scramble.js';
import { t } from '../host/texts.js';
import { useHostChanges } from './hooks.js';
import { useLook } from './look.js';

interface CardProps {
  testId: string;
  title: string;
  subject: string;
  task: TaskName;
}

function Task({ testId, title, subject, task }: CardProps): ReactElement {
  const { Button, Card } = useLook();
  return (
    <Card testId={mark(testId)} title={t(title)}>
      <p>{t(subject)}</p>
      <Button
        label={taskLabel(task)}
        disabled={isRunning(task)}
        onClick={() => void runTask(task)}
      />
    </Card>
  );
}

export function Maintenance(): ReactElement {
  useHostChanges();
  return (
    <div className="row">
      <Task
        testId="maintenance-fix"
        title="maintenance.Fix"
        subject="maintenance.MatchDatabase"
        task="recalculate"
      />
      <Task
        testId="maintenance-images"
        title="maintenance.ImagesEnvironment"
        subject="maintenance.RescanImageList"
        task="rescan"
      />
    </div>
  );
}
