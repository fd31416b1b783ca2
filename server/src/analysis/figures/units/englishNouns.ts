/**
 * English nouns whose plural does not end in -s, and words that end in -s and are no plural, for finding the noun that
 * a number counts ("400 million weekly active users").
 */
export const IRREGULAR_PLURALS = new Set(
  'people staff children men women personnel engineers aircraft data-points police cattle series species alumni criteria phenomena headcount'.split(
    ' ',
  ),
);

export const NOT_PLURALS = new Set(
  'is was has does this its his us vs as less plus across business access process class loss success focus status campus virus news mathematics physics graphics electronics economics analysis basis crisis bonus corpus genius ours hers theirs yours whereas besides perhaps always sometimes afterwards towards versus toss pass press cross gross boss gas bus cs aws ios macos'.split(
    ' ',
  ),
);

/** Words that a counted phrase cannot contain; reading the noun stops at them. */
export const STOP_WORDS = new Set(
  (
    'a an the of in on at to for from by with and or but nor so yet than that which who whom whose this these those it its he she they we you i his her their our your my ' +
    'is are was were be been being am has have had having do does did will would can could may might must shall should not no if when while as after before since until because though although ' +
    'about above below between into through during over under again then once here there where why how all any both each few most some such only own same too very just now also still even ever never ' +
    'said says say told reported announced up down out off per via versus vs ago later earlier away further each every another times percent per cent o’clock pm am gmt et'
  ).split(' '),
);
