/**
 * Plain English words that name product families: `Step-3` is a model, `step 3` is not. Own list, from the families of
 * the registry whose stem stands in an everyday dictionary; lower case.
 */
export const FAMILY_WORDS: ReadonlySet<string> = new Set(
  `act air altitude apex arc atlas beam bloom book cloud code core dash deep door drive edge engine epoch eye falcon
  figure flash flex flow fold form frame gen go granite ground hunter image imagen line link mate max mini model motion
  muse nano next note nova now one open opus optimus orca orion page panel part phase phi phone pi pilot pixel plan
  platform play plus point power pro project pulse quest rank ray reason road robot rubin scale scene scout seed series
  shot sky smart spark speed spot stable stage star step stream studio studio swift switch tab time titan top track turbo
  ultra unit universe version video view vision voice watch wave way web window windows wing word world year yi zero`
    .split(/\s+/)
    .filter(Boolean),
);
