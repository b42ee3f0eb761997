/**
 * English words that are frequent in questions and do not help to find answers. Other languages
 * need no list, since frequent bigrams weigh little.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also am an and any anyone are as at be because been but by can cannot
  cant could did do does doesn doing don dont for from get gets getting got had has have having how
  i if im in into is isn it its ive just keep let like me my need of on one or our out please s so
  some someone still t than that the their them then there these they this to too up us ve want was
  way we were what when where which while who why will with won would you your`.split(/\s+/),
);
