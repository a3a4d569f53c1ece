import type { PracticeAnswers } from './recognition-questions.js';

const decisions = [undefined, 'organisation', 'shared', 'community'] as const;
const effects = [
  undefined,
  'not-asked',
  'considered',
  'shapes',
  'incorporated',
  'implemented',
] as const;
const flows = [undefined, 'out', 'in', 'both', 'community-led'] as const;
const stages = [undefined, 'framing', 'options', 'choosing', 'delivering', 'evaluating'] as const;
const routes = [undefined, 'clear', 'none'] as const;

/** The columns of a row of the table: for each stage, the three routes. */
export const columns = stages.flatMap((stage) => routes.map((route) => ({ stage, route })));

/** Every combination of answers, unanswered ones included, in the order of the table. */
export const practices = (): readonly { row: string; practice: PracticeAnswers }[] =>
  decisions.flatMap((decision) =>
    effects.flatMap((effect) =>
      flows.flatMap((flow) =>
        columns.map(({ stage, route }) => ({
          row: [decision, effect, flow].map((answer) => answer ?? '-').join(' / '),
          practice: { decision, effect, flow, stage, route },
        })),
      ),
    ),
  );

/**
 * What `identifyEngagementType` makes of each combination. A row is decision / effect / flow; its 18
 * columns are stage (none, framing, options, choosing, delivering, evaluating) by route (none, clear, no).
 *
 * I inform, C consult, V involve, P co-produce, L community-led; a capital is clear, a small letter
 * likely. A number says how many types fit best so far, or that one fits on a single fact. A dot says that nothing points to any type.
 */
export const table = `
- / - / -                                   .1.1212321C1.1.1C1
- / - / out                                 1212123131C21212c1
- / - / in                                  1C11C21C3CC11C1CC1
- / - / both                                232ppp2222c12121C3
- / - / community-led                       1212323432c11212c1
- / not-asked / -                           111111111111111111
- / not-asked / out                         IIIiiiiiiiiiIIIIII
- / not-asked / in                          111121121211111121
- / not-asked / both                        111222333121111111
- / not-asked / community-led               111111111121111111
- / considered / -                          1C11C11C2CCc1C1CCc
- / considered / out                        1C21C11C1CCc1C2CCc
- / considered / in                         CCcCCcCCcCCcCCcCCc
- / considered / both                       1C21C22cvCCc1C1CCc
- / considered / community-led              1C11C11C2CCc1C1CCc
- / shapes / -                              111111VVV1211212c1
- / shapes / out                            121121vvv2c11111c2
- / shapes / in                             2c12c1v2vcc21c2cc1
- / shapes / both                           VVVvvvVVVVvVvvvv2v
- / shapes / community-led                  111111VVV1211212c1
- / incorporated / -                        111PPPPPP111111111
- / incorporated / out                      111pppppp121111121
- / incorporated / in                       111pppppp211121211
- / incorporated / both                     PPPPPPPPPppppppppp
- / incorporated / community-led            111PPPPPP111111111
- / implemented / -                         111111111111111111
- / implemented / out                       111111111111111111
- / implemented / in                        111111111121111121
- / implemented / both                      111222222111111111
- / implemented / community-led             LLLLLLLLLLLLLLLLLL
organisation / - / -                        3c22c1v2VcC22c1cC2
organisation / - / out                      i2I2ci3c2cC2i2I2ci
organisation / - / in                       CCcCCccC2CCcCCcCCc
organisation / - / both                     v2Vv2vVvV2cv2cvcC2
organisation / - / community-led            2c12c1v2VcC21C3CCc
organisation / not-asked / -                IIIiiiiiiiiiIIIIII
organisation / not-asked / out              IIIiiiiiiiiiIIIIII
organisation / not-asked / in               iiii2ii2i2ciiiii2i
organisation / not-asked / both             iiiiii222i2iiiiiii
organisation / not-asked / community-led    iiiiiiiiii2iiiiiii
organisation / considered / -               CCcCCccC2CCcCCcCCc
organisation / considered / out             cC2CCcCCcCCccC2CCc
organisation / considered / in              CCcCCcCCcCCcCCcCCc
organisation / considered / both            cC2cC22cvCCcCCcCCc
organisation / considered / community-led   CCcCCccC2CCcCCcCCc
organisation / shapes / -                   VvVVvVVVVv2Vv2v2cv
organisation / shapes / out                 v2vv2vvvv2cv2cvcc2
organisation / shapes / in                  2cv2cvv2vcc2cc2ccc
organisation / shapes / both                VVVVVVVVVVvVvvvv2v
organisation / shapes / community-led       VvVVvVVVVv2Vv2v2cv
organisation / incorporated / -             222ppp2221212323c2
organisation / incorporated / out           343ppp2222c11212c1
organisation / incorporated / in            3c2p2p232cc21c3cc1
organisation / incorporated / both          222ppp222vvv222232
organisation / incorporated / community-led 222ppp2221212323c2
organisation / implemented / -              4131212321c33121c3
organisation / implemented / out            1213124131c21212c1
organisation / implemented / in             1c11c21c3cc11c1cc1
organisation / implemented / both           232ppp2222c14131c4
organisation / implemented / community-led  1212323432c11212c1
shared / - / -                              111PPPPPP111111111
shared / - / out                            111pppppp121111121
shared / - / in                             111pppppp211121211
shared / - / both                           PPPPPPPPPppppppppp
shared / - / community-led                  111PPPPPP111111111
shared / not-asked / -                      222111111222111111
shared / not-asked / out                    111222222111111111
shared / not-asked / in                     222111111312111121
shared / not-asked / both                   111pppppp111111111
shared / not-asked / community-led          111111111111222222
shared / considered / -                     2111212321c11121c1
shared / considered / out                   1132113121c11121c1
shared / considered / in                    1c11c21c3cc11c1cc1
shared / considered / both                  232ppp2222c13121c3
shared / considered / community-led         2111212321c11121c1
shared / shapes / -                         222ppp222111222222
shared / shapes / out                       222ppp222111222232
shared / shapes / in                        222ppp222121232312
shared / shapes / both                      222ppp222vvv222222
shared / shapes / community-led             222ppp222111222222
shared / incorporated / -                   PPPPPPPPPppppppppp
shared / incorporated / out                 pppppppppppppppppp
shared / incorporated / in                  pppppppppppppppppp
shared / incorporated / both                PPPPPPPPPppppppppp
shared / incorporated / community-led       PPPPPPPPPppppppppp
shared / implemented / -                    111pppppp111111111
shared / implemented / out                  111pppppp111111111
shared / implemented / in                   111pppppp111111111
shared / implemented / both                 pppppppppppppppppp
shared / implemented / community-led        111pppppp222222222
community / - / -                           111111111111111111
community / - / out                         111111111111111111
community / - / in                          111111111121111121
community / - / both                        111111111111111111
community / - / community-led               LLLLLLLLLLLLLLLLLL
community / not-asked / -                   222111111111222222
community / not-asked / out                 111111111111111111
community / not-asked / in                  222111111121222232
community / not-asked / both                111111111111111111
community / not-asked / community-led       111111111111111111
community / considered / -                  2112112111c22111c2
community / considered / out                1131121121c11131c1
community / considered / in                 1c11c11c1cc11c1cc1
community / considered / both               2112113121c22111c2
community / considered / community-led      1211211212c11212c1
community / shapes / -                      222222111232111121
community / shapes / out                    232232111312121211
community / shapes / in                     312312121113211112
community / shapes / both                   111111vvv111222232
community / shapes / community-led          111111222111111111
community / incorporated / -                222111111111111111
community / incorporated / out              222111111111111111
community / incorporated / in               222111111121111121
community / incorporated / both             111pppppp222222222
community / incorporated / community-led    111222222111111111
community / implemented / -                 LLLLLLLLLLLLLLLLLL
community / implemented / out               llllllllllllllllll
community / implemented / in                llllllllllllllllll
community / implemented / both              LLLLLLLLLLLLLLLLLL
community / implemented / community-led     LLLLLLLLLLLLLLLLLL
`;
