import type { Announcement } from '../../model/announcements/announcement.js';

/** An announcement as its source reports it. */
export type Announced = Omit<Announcement, 'time'>;

/** Reports trouble of Web-UI. Must be cheap, since a host may report without end. */
export type Announce = (announced: Announced) => void;
