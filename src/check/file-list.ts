import * as v from 'valibot';
import { attempt } from '../model/attempt.js';

const FileListSchema = v.object({
  version: v.string(),
  files: v.record(v.string(), v.object({ bytes: v.number(), sha256: v.string() })),
});

/** The files of a build, as `backend-ai-help-drawer.files.json` lists them. */
export type FileList = v.InferOutput<typeof FileListSchema>;

/** Parses a file list; undefined if the text is none. */
export function parseFileList(text: string): FileList | undefined {
  const parsed = v.safeParse(
    FileListSchema,
    attempt(() => JSON.parse(text) as unknown),
  );
  return parsed.success ? parsed.output : undefined;
}
