//! How Chinese says by when, how long and how often.

use crate::text::list::{WordList, list};
use std::sync::LazyLock;

use crate::language::calendar::{Date, Limit, Unit};
use crate::language::rate::{MonthDay, Rate, Weekdays};
use crate::language::row::{Grammar, Match, Production, Rows, Wins, Words, rows};
use crate::language::rule::rules;
use crate::language::term::Class;
use crate::language::time::{
    ISSUE, Length, Sense, after_event, bare, day, every, joined, length, month_end, on, says,
};
use crate::language::token::Kind;
use crate::notice::DeadlineKind::{By, During, Event, From, Within};

/// The tables, the first of which finds limits.
pub static TIME: LazyLock<Grammar<Sense>> = LazyLock::new(|| Grammar::new(PRODUCTIONS));

static PRODUCTIONS: &[Production<Sense>] = &[
    Production::Rows("limit", Wins::Longest, LIMIT),
    Production::Rows("by", Wins::Longest, BY),
    Production::Rows("least", Wins::Longest, LEAST),
    Production::Rows("to", Wins::Longest, TO),
    Production::Rows("day", Wins::Longest, DAY),
    Production::Rows("dayname", Wins::Longest, DAY_NAME),
    Production::Rows("clock", Wins::Longest, CLOCK),
    Production::Rows("period", Wins::Longest, PERIOD),
    Production::Rows("length", Wins::Longest, LENGTH),
    Production::Rows("rate", Wins::Longest, RATE),
    Production::Rows("since", Wins::First, SINCE),
    Production::Code("count", "({n}|{Number}|半|几|数|若干|多)", count),
    Production::Code("number", "({n}|{Number})", number),
    Production::Code("year", "({n}|{Number})", year),
    Production::Code("thisyear", "{ahead}", this_year),
    Production::Code("month", "({n}|{Number})", month),
    Production::Code("thismonth", "{ahead}", this_month),
    Production::Code("monthday", "({n}|{Number})", month_day),
    Production::Code("weekday", "{unit}", weekday),
    Production::Code("quarter", "({n}|{Number}|{ahead}|第)", quarter),
    Production::Code("figures", "{n}", eight_figures),
    Production::Code("monthfigures", "{n}", month_figures),
    Production::Code("rest", "", rest),
];

const LIMIT: Rows<Sense> = rows![
    row("by a day", "(于|在)?[{day}(或|及|含)?{before}]", |it| match it.limit("day", 0) {
        // 开庭3日前 counts days back from the hearing.
        Some(Limit::NextDay(_)) if !it.opens() && !it.holds("于") && !it.holds("在") => bare(Event),
        limit => on(By, limit),
    }),
    row(
        "by a day that counts",
        "(于|在)?[({day}{open}(含|包含)(当日|当天|本日)?{close}{before}|{day}{before}{open}(含|包含)(当日|当天|本日)?{close})]",
        |it| on(By, it.limit("day", 0)),
    ),
    row("by a period", "(于|在)?[{period}(或|及)?{before}]", |_| bare(By)),
    row("no later than a day", "{by}{day}(或|及)?{before}?止?", |it| {
        on(By, it.limit("day", 0)).filter(|_| !told(it))
    }),
    row(
        "the last day is",
        "(截止|完成)(时间|日期|时限)(为|是|：|:)?[({day}|{period})(或|及)?{before}?]",
        |it| on(By, it.limit("day", 0).or(it.limit("period", 0))),
    ),
    row("no later than a period", "{by}{period}{before}?", |_| bare(By)),
    row("up to a day", "^(到|至){day}止?", |it| on(By, it.limit("day", 0))),
    row("up to a period", "^(到|至){period}", |_| bare(By)),
    row("on a day", "(于|在)[{day}]", |it| {
        on(By, it.limit("day", 0)).filter(|_| dated(it) && !happened(it))
    }),
    row("in part of a period, told", "(于|在)[{dayname}]", |it| {
        on(By, it.limit("dayname", 0)).filter(|_| it.words.is(it.end() - 1, Class::Part) && !happened(it))
    }),
    row("in a period, told", "(于|在)[{period}]", |it| bare(During).filter(|_| !happened(it))),
    row("a day at the opening", "^{day}", |it| {
        on(By, it.limit("day", 0)).filter(|_| dated(it) && !happened(it))
    }),
    row("a period alone", "^{period}", |it| {
        bare(During).filter(|_| it.is_first() && matches!(it.next(), "" | "、"))
    }),
    row("a period as a label", "^[{period}](：|:)", |_| bare(During)),
    row("a period that opens", "^[{period}]，", |it| bare(During).filter(|_| it.is_first())),
    row("a day to come", "[{distance}{clock}?]", |it| {
        let ahead = it.word(Class::Distance, 0)?;
        on(By, Some(Limit::After(ahead, Unit::Day))).filter(|_| ahead > 0 && !happened(it))
    }),
    row("today, told", "(于|在)[{distance}]", |it| on(
        By,
        Some(Limit::After(it.word(Class::Distance, 0)?, Unit::Day))
    )),
    row(
        "a period to come, and a deed",
        "[{period}(底|末)?](要|应|须|需|必须|全面|完成|召开|开展|启动|组织|实施|建成|报送|提交|开工|安排|举行)",
        |it| {
            let ahead = matches!(it.limit("period", 0), Some(Limit::EndOf(1.., _) | Limit::InMonth(1.., _)));
            // 下周召开的会议: the time of what is told of.
            const NEAR: usize = 8;
            let describes =
                (it.end()..it.end() + NEAR).map(|at| it.words.text(at)).take_while(|sign| *sign != "，");
            bare(During).filter(|_| ahead && !describes.into_iter().any(|sign| sign == "的"))
        },
    ),
    row("a month and a day in figures", "(于|在)?[{monthfigures}(或|及)?{before}]", |it| {
        on(By, it.limit("monthfigures", 0))
    }),
    row(
        "a period and a deed",
        "^[{period}](底|末)?(全面|完成|召开|开展|启动|组织|实施|建成|报送|提交|开工)",
        |it| bare(During).filter(|_| !happened(it)),
    ),
    row(
        "a month and a deed, within a clause",
        "[{year}?{month}](底|末)?(建成|投产|竣工|开工|完工|投用|收官)",
        |it| bare(During).filter(|_| !happened(it)),
    ),
    row("behind a feast", "(于|在)?[({year}|{thisyear})?({holiday}|五一|节假日|假期)后]", |_| {
        bare(Event)
    }),
    row("once it is so", "^[待{words}后](，|应|须|要|再|方|及时|可)", |it| {
        bare(Event).filter(|_| is_short(it))
    }),
    row("in a period", "(于|在)?[{period}{inside}]", |it| on(By, it.limit("period", 0))),
    row("in this period", "{unit}{inside}", |it| {
        let unit = it.unit(0).filter(|unit| matches!(unit, Unit::Year | Unit::Month | Unit::Week))?;
        on(By, Some(Limit::EndOf(0, unit))).filter(|_| {
            !it.words.is(it.start().wrapping_sub(1), Class::Number)
                && !it.words.is(it.start().wrapping_sub(1), Class::Unit)
        })
    }),
    row("within one time or another", "{length}、{length}{inside}", |_| bare(Within)),
    row("between two days", "(于|在)?[(自|从)?{day}起?{to}{day}(止|期间)?]", |it| {
        on(During, range(it.limit("day", 0), it.limit("day", 1)))
    }),
    row(
        "between two days of a month",
        "(于|在)?[(自|从)?{year}?{month}{number}{to}{monthday}(止|期间)?]",
        |it| {
            let Sense::Day(limit) =
                day(it.number("year", 0), it.number("month", 0)?, it.number("monthday", 0)?)
            else {
                return None;
            };
            on(During, limit)
        },
    ),
    row("between two months", "(于|在)?[(自|从)?{year}?{number}{to}{month}{part}?]", |it| {
        on(During, month_end(it.number("year", 0), it.number("month", 0)?))
    }),
    row("between two periods", "(于|在)?[(自|从)?{period}起?{to}{period}(止|期间)?]", |it| {
        on(During, range(it.limit("period", 0), it.limit("period", 1)))
    }),
    row(
        "between a period and a day",
        "(于|在)?[(自|从)?({period}起?{to}{day}|{day}起?{to}{period})(止|期间)?]",
        |it| {
            let (period, day) = (it.limit("period", 0), it.limit("day", 0));
            on(During, if it.ends_with("period") { range(day, period) } else { range(period, day) })
        },
    ),
    row("a day that closes it", "{day}(截止|为止)", |it| on(By, it.limit("day", 0))),
    row("two days of a month", "(于|在)?[{day}(、|和|及){monthday}({before}|{inside})?]", |it| {
        on(During, range(it.limit("day", 0), it.number("monthday", 0).map(Limit::NextDay)))
    }),
    row(
        "two months",
        "(于|在)?[{year}?{number}(、|和|及|或){month}{part}?({before}|{inside})?]",
        |it| on(During, month_end(it.number("year", 0), it.number("month", 0)?)),
    ),
    row(
        "between an hour and one of the next day",
        "(于|在)?[{clock}{to}(次日|翌日|第二天){clock}]",
        |_| bare(During),
    ),
    row("hours of working days", "(每个?)?(工作日|节假日|双休日|周末){clock}{to}{clock}", |_| every(None)),
    row("a day at an hour, within a clause", "{dayname}{clock}", |it| {
        let hour = (it.start()..it.end()).any(|at| matches!(it.words.text(at), "点" | "时" | ":" | "："));
        on(By, it.limit("dayname", 0)).filter(|_| hour && is_sure(it.limit("dayname", 0)) && !happened(it))
    }),
    row(
        "a period before what binds",
        "[({quarter}|({year}|{thisyear})?{season})](要|应|须|需|应当|必须|将)",
        |_| bare(During),
    ),
    row("from a day on", "(自|从){day}(起|开始)", |it| on(From, it.limit("day", 0))),
    row("from a period on", "(自|从){period}(起|开始)", |_| bare(From)),
    row("from what happens on", "(自|从){words}(之日|次日)起", |it| {
        bare(From).filter(|_| {
            is_short(it) && !happened(it) && !matches!(it.next(), "有效" | "有" | "成立" | "计算" | "计")
        })
    }),
    row("a period in which it begins", "^{period}(起|开始)", |_| bare(From)),
    row("while it goes on", "^[在?{words}过程中](，|应|须|必须|要|不得)", |it| {
        bare(Event).filter(|_| it.is_first())
    }),
    row("a day on which it begins", "(于|在)?[{day}(起|开始)]", |it| on(From, it.limit("day", 0))),
    row("within a time", "{least}?{length}{inside}", |_| bare(Within)),
    row("in a time that is used", "(用|利用|用好)[{length}(左右)?的?时间]", |_| bare(Within)),
    row(
        "a term of so long",
        "(整改|办理|办结|答复|反馈|回复|缴纳|申请)?(期限|时限)(为|是|：|:)?[{least}?{length}]",
        |_| bare(Within),
    ),
    row("set a term", "限期?[{length}]", |_| bare(Within)),
    row("within a time from a day", "{since}(计算|算)?(的|，)?{least}?{length}{inside}?", |it| {
        on(Within, after_event(it.length(0), it.sense("since", 0)))
    }),
    row("within a time behind an event", "^{words}(之日|之时)?后的?{least}?{length}{inside}", |it| {
        bare(Within).filter(|_| is_short(it))
    }),
    row(
        "within a time behind what happens",
        "{happening}(后的?|之日起|之时起|{words}后的?|{words}起)?{least}?{length}{inside}",
        |_| bare(Within),
    ),
    row(
        "within a time of what came",
        "(收到|接到|接报|受理|获悉|得知){words}{length}{inside}",
        |_| bare(Within),
    ),
    row("at least a time", "{least}{length}", |_| bare(During)),
    row(
        "within a time from what happens, told",
        "(于|在)[{words}(之日|之时)起的?{least}?{length}{inside}]",
        |it| bare(Within).filter(|_| is_short(it)),
    ),
    row("so long before what is told", "(于|在)[{words}的{length}{before}]", |it| {
        bare(Event).filter(|_| names_event(it))
    }),
    row(
        "behind the end of a term",
        "(于|在)?[{unit}(终了|结束|期满)(之日起|后)?的?{length}{inside}]",
        |_| bare(Within),
    ),
    row("kept from then on", "{since}，?{least}?{keeping}{least}?{length}", |_| bare(During)),
    row("kept for a time", "{keeping}(期|期限|时间)?(为|满)?[{least}?{length}(以上)?]", |_| {
        bare(During)
    }),
    row("kept for at least a time", "{least}{keeping}{length}", |_| bare(During)),
    row("so long ahead", "{least}?提前{least}?{length}", |_| bare(Event)),
    row("so long before an event", "^{words}{length}{before}", |it| bare(Event).filter(|_| names_event(it))),
    row("before an event, so long", "{happening}?{happening}{before}的?{least}?{length}{inside}?", |_| {
        bare(Event)
    }),
    row(
        "before a meeting of a name",
        "(于|在)?[{period}?的?{words}(会议|例会|大会){before}]",
        |it| bare(Event).filter(|_| !is_deed(it)),
    ),
    row(
        "before a meeting",
        "(于|在)?[{period}?的?(下次|本次|每次)?(会议|例会|大会){before}]",
        |_| bare(Event),
    ),
    row(
        "before the season",
        "(于|在)?[({year}|{thisyear})?((汛期|雨季)、)?(汛|汛期|雨季|主汛期|入冬|入汛|供暖|采暖|换季|节假日|节日|长假)(来临|到来|开始|结束)?{before}]",
        |_| bare(Event),
    ),
    row(
        "on the same or the next day",
        "(于|在)?[{happening}?(后的?)?(当天|当日|次日|翌日)({clock}{before}?)?](内|前)?",
        |it| bare(Event).filter(|_| !happened(it)),
    ),
    row("every so often", "{least}?{rate}", |it| every(it.rate()).filter(|_| !is_measured(it))),
    row("a deed of each quarter", "[{unit}](通报|考核|评估|调度|会商|检查|督查)", |it| {
        every(it.each(1)).filter(|_| it.unit(0) == Some(Unit::Quarter) && !is_counted(it))
    }),
    row("every so often, and a note", "{rate}{open}{words}{close}{before}", |it| every(it.rate())),
    row("every so often in some months", "{month}((、|和|至|到){month})?{rate}{before}?", |it| {
        every(it.rate())
    }),
    row("in part of every term", "每{unit}{words}第{number}个?{unit}", |it| {
        every(None).filter(|_| is_short(it))
    }),
    row("every so often by an hour", "{rate}(的|在|于)?{clock}{before}?", |it| every(it.rate())),
    row("every so often by a day", "{rate}(或|及)?{before}", |it| every(it.rate())),
    row("every so often, so many times", "{rate}{least}?{number}次", |it| {
        every(it.rate().filter(|_| it.number("number", 0) == Some(1)))
    }),
    row("around a date", "(于|在)?[{day}前后]", |_| bare(During)),
    row("before a feast", "(于|在)?[({year}|{thisyear})?({holiday}|五一|节|假期){before}]", |_| {
        bare(Event)
    }),
    row("around a feast", "(于|在)?[({holiday}|五一)(期间|前后|假期)]", |it| {
        // 加强寒假期间的管理: what is managed, not when.
        let managed = matches!(it.before(), "强" | "好");
        bare(Event).filter(|_| !managed)
    }),
    row("every odd or even month", "(每逢|逢)(单|双)(月|周|日){weekday}?", |_| every(None)),
    row(
        "each time it happens",
        "[每(次|班|节|届|期|场|批|轮|堂)?{words}({before}|后|时)](，|应|须|要|核对|检查|由|对|将)",
        |it| every(None).filter(|_| is_short(it)),
    ),
    row("within a time behind each", "每{words}(之日起|后){length}{inside}", |it| {
        every(None).filter(|_| is_short(it))
    }),
    row(
        "from one day of something to another",
        "(于|在)?[{words}?第{number}个?{unit}(到|至)第{number}个?{unit}(之间)?]",
        |it| bare(Event).filter(|_| is_short(it)),
    ),
    row(
        "the so-manieth day of something",
        "^(于|在)?[{words}?第{number}个?{unit}{weekday}?{clock}?({before}|{inside})?]",
        |it| {
            let counted = it
                .unit(0)
                .filter(|unit| matches!(unit, Unit::Day | Unit::WorkingDay | Unit::Week | Unit::Month))?;
            let each = it.range("words").any(|at| it.words.text(at) == "每");
            let told = each || matches!(it.next(), "的" | "次" | "个") || it.words.text(it.end() - 1) == "号";
            let told = told || matches!(it.before(), "到" | "至");
            bare(Event).filter(|_| {
                is_short(it) && !told && !(counted == Unit::Month && it.range("words").is_empty())
            })
        },
    ),
    row(
        "the last day of something",
        "^(于|在)?[{words}(最后|首个?|头){number}?个?{unit}({before}|{inside})?]",
        |it| {
            let day = matches!(it.unit(0), Some(Unit::Day | Unit::WorkingDay | Unit::Week));
            let why = it.range("words").any(|at| matches!(it.words.text(at), "因" | "由于"));
            bare(Event).filter(|_| day && !why && is_short(it) && it.next() != "的")
        },
    ),
    row("around a day", "^在[{words}(日|节)(前后|期间)]", |_| bare(Event)),
    row("while it happens", "(于|在)[{words}期间]", |_| bare(Event)),
    row("in a season, within a clause", "(于|在)[{words}(期内|季节)]", |it| {
        bare(Event).filter(|_| is_short(it))
    }),
    row("while it is published", "({keeping}|{happening})(期间|期内)", |_| bare(Event)),
    row(
        "in the time set",
        "^{words}(规定|限定|确定|约定|指定|要求)的?(时间|期限|时限|日期){inside}",
        |_| bare(Within),
    ),
    row("in a time set", "(规定|限定|约定|指定)的?(时间|期限|时限|日期){inside}", |_| {
        bare(Within)
    }),
    row("in its time", "^{words}(时间|时间段|期限|有效期){inside}", |_| bare(Within)),
    row("in the time for it", "(于|在)[(其|该|上述)?的?(有效期|时限|期限|时间段){inside}]", |_| bare(Within)),
    row(
        "before it happens, within a clause",
        "(于|在)[{words}{before}(的?{least}?{length}{inside}?)?]",
        |it| {
            let described = || it.range("words").any(|at| it.words.text(at) == "的");
            bare(Event).filter(|_| names_event(it) && !described())
        },
    ),
    row(
        "when it ends",
        "^在?[{words}(结束时|结束之时|期满|届满)](，|应|须|应当|必须|及时|按时)",
        |_| bare(Event),
    ),
    row("in part of a term", "(于|在)?[{ahead}?{unit}{part}]", |it| {
        bare(By).filter(|_| it.unit(0) == Some(Unit::Term))
    }),
    row(
        "before it happens",
        "^在?[{words}{before}](，|应|须|应当|必须|要|请|不得|严禁|禁止|可|由|对|把|完成|向|将|报)",
        |it| bare(Event).filter(|_| is_short(it)),
    ),
    row("before it happens, and nothing behind", "^在?[{words}{before}]", |it| {
        bare(Event).filter(|_| is_short(it) && ends_here(it))
    }),
    row(
        "before a deed",
        "[{happening}{before}](，|应|须|应当|必须|要|请|不得|严禁|禁止|可|由|对|把|完成|向|将|报)",
        |_| bare(Event),
    ),
    row("so long before it happens", "^(于|在)?[{words}{before}的?{least}?{length}{inside}?]", |it| {
        bare(Event).filter(|_| is_short(it))
    }),
    row("until it happens", "(直至|至|到){words}为止", |_| bare(Event)),
    row("until it happens, and nothing behind", "(直至|至|持续到){rest}", |it| {
        // 至少, 至多 and 至今 count and tell; 至 that opens a sentence may say of what it tells.
        let counts = matches!(it.words.text(it.range("rest").start), "少" | "多" | "今" | "此");
        let about = it.is_first() && it.words.text(it.start()) == "至";
        bare(Event)
            .filter(|_| !counts && !about && it.range("rest").any(|at| it.words.is(at, Class::Happening)))
    }),
    row(
        "while it lasts",
        "^在?[{words}期间](，|应|须|要|请|不|只|可|需|严|认真|必须|严格|严禁|禁止|每)",
        |it| bare(Event).filter(|_| is_short(it) && !is_emergency(it)),
    ),
    row("while it lasts, and who acts", "[{words}期间]", |it| {
        const LONGEST: usize = 3;
        let opens = it.is_first() && it.range("words").len() <= LONGEST;
        bare(Event).filter(|_| opens && is_short(it) && it.next() != "的" && !is_emergency(it))
    }),
    row("in a season for it", "^在?[{words}(期内|季节)]", |it| {
        const BINDS: WordList =
            list!["应", "应当", "须", "要", "请", "不得", "严禁", "禁止", "一律", "必须", "均"];
        bare(Event).filter(|_| is_short(it) && (ends_here(it) || BINDS.contains(it.next())))
    }),
    row("in a season", "^[{holiday}](，|应|须|要|请|不得|严禁|禁止)", |it| {
        bare(Event).filter(|_| it.is_first())
    }),
    none(
        "how fast it should be",
        "(压缩|缩短|控制|限制|减少|精简|压减)(至|到|为|在)?{least}?{length}{inside}?",
    ),
    none("in the time behind us", "(近|过去|最近|未来|今后|连续|累计|上述|满){length}{inside}?"),
    none(
        "how long it holds",
        "(有效期|试用期|任期|工期|聘期|学制|为期)(限)?(为|是|：)?{least}?{length}{inside}?",
    ),
    none("how long it holds from then on", "{since}{least}?{length}{inside}?有效"),
    none("longer than a time", "{length}以上"),
    none("what was made by then", "^{year}({month}({monthday}|{part})?)?{before}{words}的"),
    none("each person each year", "每人每?{unit}"),
    none("so much each year", "{least}?每{unit}({n}|{number}){measure}"),
    none("so many units of a measure", "每({n}|{number})?{measure}"),
    none("a plan's years", "{number}{unit}(规划|计划|行动|制)"),
];

const BY: Rows<Sense> = rows![
    row("no later than", "(不迟于|不晚于|最迟不超过|最迟|最晚|至迟)(于|在|到|至)?", says),
    row("as of", "(截至|截止)(到|至|于)?", says),
];

const LEAST: Rows<Sense> = rows![
    row("at least", "(不少于|不得少于|不低于|不得低于|至少|最少)", says),
    row("at most", "(最长|累计)?(不超过|不得超过|不能超过|最多|最迟不超过|最长)", says),
];

const TO: Rows<Sense> = rows![row("to", "(至|到|—|——|－|-|~|～|–)", says)];

const DAY: Rows<Sense> = rows![
    row("a day by its name", "{dayname}", |it| Some(Sense::Day(it.limit("dayname", 0)))),
    row("a day and its weekday", "{dayname}{open}{weekday}{close}", |it| {
        Some(Sense::Day(it.limit("dayname", 0)))
    }),
    row("a day at an hour", "{dayname}(的|当天|当日)?{clock}", |it| {
        Some(Sense::Day(it.limit("dayname", 0)))
    }),
    row("a weekday and its day", "{dayname}{open}{dayname}{close}{clock}?", |it| {
        let named = |nth: usize| it.limit("dayname", nth);
        let weekday = matches!(named(1), Some(Limit::NextWeekday(_) | Limit::InWeek(..)));
        Some(Sense::Day(named(usize::from(!weekday))))
    }),
    row("a day and its weekday, without brackets", "{dayname}{weekday}{clock}?", |it| {
        Some(Sense::Day(it.limit("dayname", 0)))
    }),
    row("on the day itself", "{dayname}(当天|当日)", |it| Some(Sense::Day(it.limit("dayname", 0)))),
    row("an hour", "{clock}", |_| Some(Sense::Day(None))),
    row("an hour of the day", "(当天|当日){clock}?", |_| Some(Sense::Day(None))),
    row("the day before it", "前一?(日|天|晚){clock}?", |_| Some(Sense::Day(None))),
];

const DAY_NAME: Rows<Sense> = rows![
    row("year, month and day", "{year}{month}{monthday}", |it| dated_on(it, it.number("year", 0))),
    row("month and day", "{month}{monthday}", |it| dated_on(it, None)),
    row("month and day of this year", "{thisyear}{month}{monthday}", |it| {
        let (ahead, month, day) =
            (it.number("thisyear", 0)?, it.number("month", 0)?, it.number("monthday", 0)?);
        Some(Sense::Day(Date::new(2024, month, day).map(|_| Limit::InYear(ahead, month, day))))
    }),
    row("day of this month", "{thismonth}{monthday}", |it| {
        Some(Sense::Day(Some(Limit::InMonth(it.number("thismonth", 0)?, it.number("monthday", 0)?))))
    }),
    row("day of a month that is not named", "{monthday}", |it| {
        Some(Sense::Day(it.number("monthday", 0).map(Limit::NextDay)))
    }),
    row("figures", "{n}(-|/|.|－|．){n}(-|/|.|－|．){n}", |it| {
        let (year, month, of_month) = (it.figure(0)?, it.figure(1)?, it.figure(2)?);
        (1900..2200).contains(&year).then(|| day(Some(year), month, of_month))
    }),
    row("eight figures", "{figures}", |it| it.sense("figures", 0)),
    row(
        "the last working day of a month",
        "{year}?{month}的?(最后|第{number}|首){number}?个?{unit}",
        |it| {
            let day = matches!(it.unit(0), Some(Unit::WorkingDay | Unit::Day));
            Some(Sense::Day(None)).filter(|_| day)
        },
    ),
    row("weekday", "{weekday}", |it| Some(Sense::Day(it.number("weekday", 0).map(Limit::NextWeekday)))),
    row("weekday of this week", "{ahead}个?{weekday}", |it| {
        Some(Sense::Day(Some(Limit::InWeek(it.word(Class::Ahead, 0)?, it.number("weekday", 0)?))))
    }),
    row("today or tomorrow", "{distance}", |it| {
        Some(Sense::Day(Some(Limit::After(it.word(Class::Distance, 0)?, Unit::Day))))
    }),
    row("part of a month", "{year}?{month}{part}", |it| {
        let (year, month) = (it.number("year", 0), it.number("month", 0)?);
        Some(Sense::Day(match it.word(Class::Part, 0)? {
            3 => month_end(year, month),
            day_of @ (10 | 20) => match day(year, month, day_of) {
                Sense::Day(limit) => limit,
                _ => None,
            },
            _ => None,
        }))
    }),
    row("part of a month of this year", "{thisyear}{month}{part}", |it| {
        let (ahead, month) = (it.number("thisyear", 0)?, it.number("month", 0)?);
        let last = match it.word(Class::Part, 0)? {
            3 if month != 2 => Date::month_end(2025, month).map(|end| end.day),
            day_of @ (10 | 20) => Some(day_of),
            _ => None,
        };
        Some(Sense::Day(last.map(|last| Limit::InYear(ahead, month, last))))
    }),
    row("part of this month", "{thismonth}{part}", |it| {
        let day = match it.word(Class::Part, 0)? {
            3 => Some(-1),
            day_of @ (10 | 20) => Some(day_of),
            _ => None,
        };
        Some(Sense::Day(day.and_then(|day| Some(Limit::InMonth(it.number("thismonth", 0)?, day)))))
    }),
    row("part of a year", "{year}{unit}?{part}", |it| {
        Some(Sense::Day(month_end(it.number("year", 0), 12).filter(|_| it.ends())))
    }),
    row("part of this year", "{thisyear}{unit}?{part}", |it| {
        Some(Sense::Day(
            it.number("thisyear", 0).map(|ahead| Limit::EndOf(ahead, Unit::Year)).filter(|_| it.ends()),
        ))
    }),
    row("part of a period", "{unit}{part}", |it| {
        let unit =
            it.unit(0).filter(|unit| unit.months().is_some() || matches!(unit, Unit::Term | Unit::Week))?;
        let free = !it.words.is(it.start().wrapping_sub(1), Class::Number)
            && it.words.digits(it.start().wrapping_sub(1)).is_none();
        let day = Some(Limit::EndOf(0, unit)).filter(|_| it.ends() && unit.months().is_some());
        Some(Sense::Day(day)).filter(|_| free)
    }),
    row("part of this period", "{ahead}个?{unit}{part}", |it| {
        let unit = it.unit(0)?;
        let day = Limit::EndOf(it.word(Class::Ahead, 0)?, unit);
        Some(Sense::Day(Some(day).filter(|_| it.ends() && unit.months().is_some())))
    }),
    row("end of a quarter", "{quarter}{part}", |it| {
        Some(Sense::Day(it.limit("quarter", 0).filter(|_| it.ends())))
    }),
];

const CLOCK: Rows<Sense> = rows![
    row("hour", "{daypart}?{number}(时|点)(整|半|{number}分?)?", says),
    row("hour and minute", "{daypart}?{n}(:|：){n}", says),
    row("part of the day", "{daypart}", says),
];

const PERIOD: Rows<Sense> = rows![
    row("month of a year", "{year}?{month}", |it| {
        Some(Sense::Period(month_end(it.number("year", 0), it.number("month", 0)?)))
    }),
    row("month of this year", "{thisyear}{month}", |_| Some(Sense::Period(None))),
    row("this month", "{thismonth}", |it| {
        Some(Sense::Period(it.number("thismonth", 0).map(|ahead| Limit::InMonth(ahead, -1))))
    }),
    row("year", "{year}", |it| Some(Sense::Period(month_end(it.number("year", 0), 12)))),
    row("this year", "{thisyear}", |it| {
        Some(Sense::Period(it.number("thisyear", 0).map(|ahead| Limit::EndOf(ahead, Unit::Year))))
    }),
    row("quarter", "{quarter}", |it| Some(Sense::Period(it.limit("quarter", 0)))),
    row("season or half of a year", "({year}|{thisyear})?{season}", |it| {
        let month = it.word(Class::Season, 0);
        let end = month.and_then(|month| match it.number("thisyear", 0) {
            Some(ahead) => Date::month_end(2025, month).map(|end| Limit::InYear(ahead, month, end.day)),
            None => month_end(it.number("year", 0), month),
        });
        Some(Sense::Period(end))
    }),
    row(
        "a school year",
        "({year}|{thisyear}|{n}{to}{n}{unit}的?){season}?(第{number})?(学期|学年)",
        |_| Some(Sense::Period(None)),
    ),
    row("this period", "{ahead}个?{unit}", |it| {
        let unit = it
            .unit(0)
            .filter(|unit| !matches!(unit, Unit::Day | Unit::Hour | Unit::Minute | Unit::WorkingDay))?;
        let end = Limit::EndOf(it.word(Class::Ahead, 0)?, unit);
        Some(Sense::Period(Some(end).filter(|_| unit != Unit::Term)))
    }),
];

const LENGTH: Rows<Sense> = rows![
    row("so many of a unit", "{count}个?半?{unit}", |it| length_of(it, 0).map(Sense::Length)),
    row("units and a half", "{count}个?{unit}半", |it| {
        let Sense::Count(count, _) = it.sense("count", 0)? else { return None };
        length(count, true, it.word(Class::Unit, 0)?).map(Sense::Length)
    }),
    row("one length and another", "{count}个?{unit}零?{count}个?{unit}", |it| {
        Some(Sense::Length(joined(length_of(it, 0)?, length_of(it, 1)?)))
    }),
];

const RATE: Rows<Sense> = rows![
    row("every unit", "每个?{unit}", |it| Some(Sense::Rate(it.each(1)))),
    row(
        "every round of something",
        "每个?(班|班次|航次|批次|炉次|场次|餐|节课|堂课)",
        |_| Some(Sense::Rate(None)),
    ),
    row("a day so many times", "每{unit}{number}次", |it| {
        Some(Sense::Rate(it.each(1).filter(|_| it.number("number", 0) == Some(1))))
    }),
    row("every so many", "每个?满?{length}", |it| {
        let length = it.length(0)?;
        Some(Sense::Rate(length.count.and_then(|count| Rate::each(count, length.unit))))
    }),
    row("with so many between", "每?隔{length}", |it| {
        // 隔一周 is every other week; of 隔两周 nobody can be sure.
        let length = it.length(0)?;
        Some(Sense::Rate(Rate::each(2, length.unit).filter(|_| length.count == Some(1))))
    }),
    row("from weekday to weekday", "每?{weekday}{to}{weekday}", |it| {
        let (first, last) = (it.number("weekday", 0)?, it.number("weekday", 1)?);
        let days = (first..=last).map(Weekdays::one).reduce(Weekdays::and)?;
        Some(Sense::Rate(Some(Rate::Weeks(1, days)))).filter(|_| it.holds("每"))
    }),
    row(
        "some days of every month",
        "每{unit}的?{monthday}(、|和|及){monthday}((、|和|及){monthday})?",
        |_| Some(Sense::Rate(None)),
    ),
    row(
        "some months of every year",
        "每{unit}的?{month}(、|和|及){month}{part}?(的?第{number}个?{unit})?",
        |_| Some(Sense::Rate(None)),
    ),
    row("quarter of every year", "每{unit}的?{quarter}{part}?", |it| {
        let year = Rate::each(1, Unit::Year).filter(|_| it.unit(0) == Some(Unit::Year) && it.ends());
        Some(Sense::Rate(year.zip(it.limit("quarter", 0)).and_then(|(year, last)| year.falling(last))))
    }),
    row("by half years", "(按|逐)半{unit}", |it| {
        Some(Sense::Rate(Rate::each(1, Unit::Half))).filter(|_| it.unit(0) == Some(Unit::Year))
    }),
    row("every day of the day", "每{unit}?{daypart}", |it| {
        let daily = it.unit(0).is_none_or(|unit| unit == Unit::Day);
        daily.then(|| Sense::Rate(Rate::each(1, Unit::Day)))
    }),
    row(
        "every weekday",
        "(每|每逢){weekday}((、|和|及|，){weekday})?((、|和|及){weekday})?",
        |it| {
            let days = (0..3).filter_map(|at| it.number("weekday", at)).map(Weekdays::one);
            Some(Sense::Rate(Some(Rate::Weeks(1, days.fold(Weekdays::default(), Weekdays::and)))))
        },
    ),
    row(
        "once every unit, by a deed",
        "{count}个?{unit}一(调度|碰头|通报|报告|研判|会商|汇总|总结|检查|督查|汇报|考核|排查|评比)",
        |it| {
            let length = length_of(it, 0)?;
            Some(Sense::Rate(length.count.and_then(|count| Rate::each(count, length.unit))))
        },
    ),
    row("a deed of each day or week", "{unit}(调度|碰头|通报|报告|研判|会商|汇总)", |it| {
        let short = matches!(it.unit(0), Some(Unit::Day | Unit::Week | Unit::Month));
        Some(Sense::Rate(it.each(1))).filter(|_| short && !is_counted(it))
    }),
    row("day by day", "(天天|日日)", |_| Some(Sense::Rate(Rate::each(1, Unit::Day)))),
    row("every other week on a day", "隔{unit}{weekday}{daypart}?", |_| Some(Sense::Rate(None))),
    row("morning and evening of every day", "每{unit}(早晚|早中晚|昼夜)各?{number}?次?", |_| {
        Some(Sense::Rate(None))
    }),
    row(
        "middle and end of every term",
        "每{unit}(期中|期末|期初|年初|年末|月初|月末)((、|和|及)(期中|期末|年末|月末))?",
        |_| Some(Sense::Rate(None)),
    ),
    row("days of every year", "每{unit}的?{month}{monthday}{to}{month}{monthday}", |_| {
        Some(Sense::Rate(None))
    }),
    row("hours of every day", "每{unit}{clock}{to}(次日)?{clock}", |_| Some(Sense::Rate(None))),
    row("so long of its running", "每(运行|工作|使用|行驶|生产){length}", |_| {
        Some(Sense::Rate(None))
    }),
    row("by units", "(按|逐){unit}", |it| {
        let unit = it.unit(0).filter(|unit| *unit != Unit::Hour)?;
        Some(Sense::Rate(Rate::each(1, unit))).filter(|_| !it.next().starts_with('历'))
    }),
    row("once in so many", "{count}个?{unit}{least}?{number}次", |it| {
        let Sense::Count(count, half) = it.sense("count", 0)? else { return None };
        let length = length(count, half, it.word(Class::Unit, 0)?)?;
        let once = it.number("number", 0) == Some(1);
        Some(Sense::Rate(length.count.filter(|_| once).and_then(|count| Rate::each(count, length.unit))))
    }),
    row("a day of every month", "每个?{unit}的?{monthday}", |it| {
        let month = it.unit(0) == Some(Unit::Month);
        let day = MonthDay::Day(it.number("monthday", 0)?);
        Some(Sense::Rate(Some(Rate::Months { count: 1, day, month: 1 }).filter(|_| month)))
    }),
    row("a day of every year", "每{unit}的?{month}{monthday}", |it| {
        let year = it.unit(0) == Some(Unit::Year);
        let (month, day) = (it.number("month", 0)?, MonthDay::Day(it.number("monthday", 0)?));
        Some(Sense::Rate(Some(Rate::Months { count: 12, day, month }).filter(|_| year)))
    }),
    row("part of a month of every year", "每{unit}的?{month}{part}?", |it| {
        let last = it.number("month", 0).and_then(|month| month_end(None, month));
        let year = Rate::each(1, Unit::Year).filter(|_| it.unit(0) == Some(Unit::Year) && it.ends());
        Some(Sense::Rate(year.zip(last).and_then(|(year, last)| year.falling(last))))
    }),
    row("part of every unit", "每个?{unit}{unit}?{part}", |it| {
        let named = it.word(Class::Unit, 1).is_none_or(|unit| Some(unit) == it.word(Class::Unit, 0));
        let rate = match it.unit(0)? {
            Unit::Week => Some(Rate::Weeks(1, Weekdays::WEEKEND)),
            _ => it.each(1),
        };
        Some(Sense::Rate(rate.filter(|_| it.ends()))).filter(|_| named)
    }),
    row(
        "day of a month of every quarter",
        "每{unit}的?(首|末|第{number}个|最后{number}?个){unit}的?{monthday}",
        |it| {
            let quarter = it.unit(0) == Some(Unit::Quarter) && it.unit(1) == Some(Unit::Month);
            let month = match () {
                () if it.holds("首") => 1,
                () if it.holds("末") || it.holds("最") => 3,
                () => it.number("number", 0)?,
            };
            let day = MonthDay::Day(it.number("monthday", 0)?);
            Some(Sense::Rate(Some(Rate::Months { count: 3, day, month }).filter(|_| quarter)))
        },
    ),
    row("month of every quarter", "每{unit}的?(首|末|第{number}个|最后{number}?个){unit}", |_| {
        Some(Sense::Rate(None))
    }),
    row("so-manieth weekday of every month", "每个?{unit}的?第{number}个{weekday}", |it| {
        let day = MonthDay::Weekday(it.number("number", 0)?, it.number("weekday", 0)?);
        let month = it.unit(0) == Some(Unit::Month);
        Some(Sense::Rate(Some(Rate::Months { count: 1, day, month: 1 }).filter(|_| month)))
    }),
    row("last weekday of every month", "每个?{unit}的?最后{number}?个?{weekday}", |it| {
        let day = MonthDay::Weekday(-1, it.number("weekday", 0)?);
        let month = it.unit(0) == Some(Unit::Month);
        Some(Sense::Rate(Some(Rate::Months { count: 1, day, month: 1 }).filter(|_| month)))
    }),
    row("last day of every unit", "每个?{unit}的?(最后|最末|第|首){number}?个?{unit}", |it| {
        let day = it.unit(1) == Some(Unit::Day) && !it.holds("第");
        Some(Sense::Rate(Rate::each(1, it.unit(0)?).filter(|_| day)))
    }),
    row("season of every year", "每{unit}的?{season}", |_| Some(Sense::Rate(None))),
    row("seasons of every year", "每{unit}春、{season}", |_| Some(Sense::Rate(None))),
];

const SINCE: Rows<Sense> = rows![
    row("from the day of issue", "(自|从)(本{paper})?{issuing}之日起", |_| Some(ISSUE)),
    row("behind the issue of this", "本{paper}{issuing}(之日起|后)", |_| Some(ISSUE)),
    row("from a date", "(自|从){day}起", |it| Some(Sense::Event(it.limit("day", 0)))),
    row("from an event", "(自|从){words}(起|后)", |_| Some(Sense::Event(None))),
];

fn length_of(it: &Match<'_, Sense>, nth: usize) -> Option<Length> {
    let Sense::Count(count, half) = it.sense("count", nth)? else { return None };
    let word = it.word(Class::Unit, nth)?;
    let half = half || it.holds("半");
    let length = length(count, half, word)?;
    // 三月 is a month by its name, 三个月 a time.
    let named = length.unit == Unit::Month && !half && count.is_some() && !it.holds("个");
    Some(length).filter(|_| !named)
}

fn dated_on(it: &Match<'_, Sense>, year: Option<i64>) -> Option<Sense> {
    Some(day(year, it.number("month", 0)?, it.number("monthday", 0)?))
}

/// The last day of a stretch: what it does not say of month and year, its first day says.
fn range(first: Option<Limit>, last: Option<Limit>) -> Option<Limit> {
    let last = last?;
    let on = |year, month, day| Date::new(year, month, day).map(Limit::On);
    match (first, last) {
        (Some(Limit::On(first)), Limit::NextDay(day)) => on(first.year, first.month, day),
        (Some(Limit::On(first)), Limit::Next(month, day)) => {
            on(first.year, month, day).filter(|last| matches!(last, Limit::On(last) if *last >= first))
        }
        (Some(Limit::Next(month, _)), Limit::NextDay(day)) => Some(Limit::Next(month, day)),
        (Some(Limit::InMonth(ahead, _)), Limit::NextDay(day)) => Some(Limit::InMonth(ahead, day)),
        (Some(Limit::InYear(ahead, month, _)), Limit::NextDay(day)) => Some(Limit::InYear(ahead, month, day)),
        (Some(Limit::InYear(ahead, ..)), Limit::Next(month, day)) => Some(Limit::InYear(ahead, month, day)),
        // 次年 behind a year that is named is the next after that.
        (_, Limit::InYear(..) | Limit::EndOf(..)) if first.is_some() => None,
        (None, Limit::NextDay(_)) => None,
        _ => Some(last),
    }
}

/// Words that tell of what stands before them as of something that happened.
const TOLD: WordList = list![
    "的", "印发", "发布", "施行", "实施", "以来", "起", "通过", "修订", "公布", "至今", "生效", "度", "第"
];

fn happened(it: &Match<'_, Sense>) -> bool {
    TOLD.contains(it.next())
}

/// Whether it is told how things stood then: 截至5月底，已有….
fn told(it: &Match<'_, Sense>) -> bool {
    const FAR: usize = 24;
    it.holds("截至") && (it.end()..it.end() + FAR).any(|at| matches!(it.words.text(at), "已" | "已经" | "共"))
}

/// Whether a day at the opening of a phrase is one, and not the hour or the period that something is called by.
fn dated(it: &Match<'_, Sense>) -> bool {
    is_sure(it.limit("day", 0))
}

/// Whether a day is told by more than its number or its hour.
fn is_sure(limit: Option<Limit>) -> bool {
    limit.is_some_and(|limit| !matches!(limit, Limit::NextDay(_) | Limit::After(0, _)))
}

/// Whether an event is named before the limit: 届满, 答辩.
fn names_event(it: &Match<'_, Sense>) -> bool {
    let words = it.range("words");
    // 采购部5月15日 | 前: the day is the limit, whoever is named before it.
    let day = words.end.checked_sub(1).is_some_and(|last| {
        matches!(it.words.text(last), "日" | "号" | "月" | "年" | "时" | "点" | "分" | "底")
    });
    !day && words.into_iter().any(|at| it.words.is(at, Class::Happening))
}

/// Whether the words before the limit begin with what somebody does: 负责 | 例会前.
fn is_deed(it: &Match<'_, Sense>) -> bool {
    matches!(it.words.text(it.range("words").start), "负责" | "完成" | "做好" | "组织" | "准备" | "牵头")
}

/// Whether a quantity is told behind it, which the rate belongs to: 每晚不得高于350元.
fn is_measured(it: &Match<'_, Sense>) -> bool {
    const FAR: usize = 12;
    let mut behind =
        (it.end()..it.end() + FAR).take_while(|at| !matches!(it.words.text(*at), "，" | "。" | "；"));
    let figure = |at: usize| it.words.digits(at).is_some() || it.words.is(at, Class::Number);
    behind.any(|at| figure(at) && it.words.is(at + 1, Class::Measure))
}

/// Whether what is named before the limit is short, as an event is, and not a clause that goes on.
fn is_short(it: &Match<'_, Sense>) -> bool {
    const LONGEST: usize = 14;
    // 各单位放假前: whoever acts is none of it. 日前 and 年前 tell of something; a name in brackets goes on too long to be an event.
    let told = |at: usize| matches!(it.words.text(at), "《" | "（" | "(" | "为" | "以");
    let all = matches!(it.words.text(it.range("words").start), "各" | "每" | "全体" | "所有" | "凡" | "各级");
    // 后勤五一前, 老师们放假前, 名单周三前: who acts, or what is done, stands before the feast, the event, or the day.
    let day = |at: usize| it.words.is(at, Class::Holiday) || it.words.is(at, Class::Weekday);
    let feast =
        it.range("words").skip(1).any(|at| day(at) || matches!(it.words.text(at), "们" | "周" | "星期"));
    let lone =
        all || feast || it.range("words").len() == 1 && matches!(it.words.text(it.start()), "日" | "年");
    let dated = it.range("words").any(|at| it.words.digits(at).is_some());
    it.range("words").len() <= LONGEST && !dated && !it.range("words").any(told) && !lone
}

/// Whether a unit is one that a number or a word before it tells: 三日, 本周, 每月.
fn is_counted(it: &Match<'_, Sense>) -> bool {
    let before = it.start().wrapping_sub(1);
    let number = it.words.is(before, Class::Number) || it.words.digits(before).is_some();
    number || it.words.is(before, Class::Ahead) || it.before() == "每"
}

/// Whether a sign, or nothing, stands behind it.
fn ends_here(it: &Match<'_, Sense>) -> bool {
    matches!(it.next(), "" | "，" | "。" | "；" | "）" | ")" | "、" | "\n" | "】" | "|")
}

/// Whether what lasts is an emergency, or a plan, whose time limits nothing, or only a part of what is done: 做好春运期间的….
fn is_emergency(it: &Match<'_, Sense>) -> bool {
    const DONE: WordList = list![
        "负责",
        "加强",
        "做好",
        "抓好",
        "组织",
        "组织好",
        "确保",
        "根据",
        "按照",
        "关于",
        "一是",
        "沟通"
    ];
    if DONE.contains(it.words.text(it.range("words").start)) {
        return true;
    }
    it.range("words")
        .any(|at| matches!(it.words.text(at), "疫情" | "应急" | "紧急" | "灾害" | "规划" | "疫" | "灾"))
}

/// A number in digits or characters; two characters without a ten between them are a guess, 三四天.
fn number(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let (len, value) = value(words, at)?;
    Some((len, Sense::Number(value)))
}

fn value(words: &Words<'_>, at: usize) -> Option<(usize, i64)> {
    if let Some(value) = words.digits(at) {
        return Some((1, value)).filter(|_| !words.text(at).contains('.'));
    }
    let digits: Vec<i64> = (at..).map_while(|at| words.value(at, Class::Number)).take(8).collect();
    let value = match digits.as_slice() {
        [] => return None,
        [one] => *one,
        many if many.iter().any(|digit| *digit >= 10) => composed(many)?,
        many if many.len() == 4 => many.iter().fold(0, |value, digit| value * 10 + digit),
        _ => return None,
    };
    Some((digits.len(), value))
}

/// A number with tens and hundreds: 二十四, 一百二十.
fn composed(digits: &[i64]) -> Option<i64> {
    let (mut total, mut last) = (0, None);
    for digit in digits {
        match (*digit, last) {
            (ten @ 10.., last) => {
                total += last.unwrap_or(1) * ten;
            }
            (0, _) => {}
            (_, Some(_)) => return None,
            _ => {}
        }
        last = Some(*digit).filter(|digit| (1..10).contains(digit));
    }
    Some(total + last.unwrap_or(0))
}

/// How many: a number, 半, 几; what stands in brackets behind it says the same again.
fn count(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let (mut len, value, half) = match words.text(at) {
        "半" => (1, Some(0), true),
        "几" | "数" | "若干" | "多" => (1, None, false),
        // 两三天: one or the other.
        _ if guessed(words, at) => (2, None, false),
        text if words.digits(at).is_some() && text.contains('.') => (1, None, false),
        _ => {
            let (len, value) = value(words, at)?;
            (len, Some(value), false)
        }
    };
    // 三至五日 may be any of them.
    if matches!(words.text(at + len), "-" | "—" | "~" | "～" | "－" | "–" | "至" | "到")
        && let Some((second, _)) = self::value(words, at + len + 1)
    {
        return Some((len + 1 + second, Sense::Count(None, false)));
    }
    if matches!(words.text(at + len), "(" | "（") && matches!(words.text(at + len + 2), ")" | "）") {
        len += if words.digits(at + len + 1).is_some() { 3 } else { 0 };
    }
    Some((len, Sense::Count(value, half)))
}

/// Whether two numbers follow each other that are a guess together: 两三.
fn guessed(words: &Words<'_>, at: usize) -> bool {
    let digit = |at: usize| words.value(at, Class::Number).filter(|digit| (1..10).contains(digit));
    digit(at).zip(digit(at + 1)).is_some_and(|(first, second)| first + 1 == second) && digit(at + 2).is_none()
}

/// Whether the word at a place is the unit, and no longer one.
fn is_unit(words: &Words<'_>, at: usize, texts: &[&str]) -> bool {
    texts.contains(&words.text(at)) && words.is(at, Class::Unit)
}

/// A year that is named: 2026年, 二〇二六年, 26年 before a month.
fn year(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let (len, value) = value(words, at)?;
    is_unit(words, at + len, &["年", "年度"]).then_some(())?;
    let whole = (1900..2200).contains(&value);
    let short =
        (20..60).contains(&value) && words.text(at).len() == 2 && month(words, at + len + 1).is_some();
    (whole || short).then_some((len + 1, Sense::Number(if whole { value } else { 2000 + value })))
}

/// A year by its distance from this: 今年, 次年.
fn this_year(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    ahead(words, at, &["年", "年度"])
}

/// A month by its distance from this: 本月, 下个月.
fn this_month(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    ahead(words, at, &["月"])
}

fn ahead(words: &Words<'_>, at: usize, texts: &[&str]) -> Option<(usize, Sense)> {
    let ahead = words.value(at, Class::Ahead)?;
    let piece = usize::from(words.text(at + 1) == "个");
    let behind = words.text(at + piece + 2);
    let unit = is_unit(words, at + 1 + piece, texts) && !matches!(behind, "级" | "薪");
    unit.then_some((2 + piece, Sense::Number(ahead)))
}

/// A month by its number: 5月, 十二月份.
fn month(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let (len, value) = value(words, at).filter(|(_, value)| (1..=12).contains(value))?;
    is_unit(words, at + len, &["月"]).then_some(())?;
    let part = usize::from(words.text(at + len + 1) == "份");
    Some((len + 1 + part, Sense::Number(value)))
}

/// A day of a month by its number: 5日, 十五号.
fn month_day(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let (len, value) = value(words, at).filter(|(_, value)| (1..=31).contains(value))?;
    is_unit(words, at + len, &["日", "号"]).then_some((len + 1, Sense::Number(value)))
}

/// A day of the week: 周五, 星期天; but not 周一次.
fn weekday(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    is_unit(words, at, &["周", "星期", "礼拜"]).then_some(())?;
    let day = match words.text(at + 1) {
        "日" | "天" => 6,
        _ => words.value(at + 1, Class::Number).filter(|day| (1..=6).contains(day))? - 1,
    };
    let counts = matches!(words.text(at + 2), "次" | "回" | "遍" | "轮" | "例" | "更");
    (!counts).then_some((2, Sense::Number(day)))
}

/// A quarter of a year that may be named: 2026年第三季度, 二季度, 本季度.
fn quarter(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let (year_len, year) = match year(words, at) {
        Some((len, Sense::Number(year))) => (len, Some(year)),
        _ => (0, None),
    };
    let ahead = match this_year(words, at) {
        Some((len, Sense::Number(ahead))) => Some((len, ahead)),
        _ => None,
    };
    let year_len = ahead.map_or(year_len, |(len, _)| len);
    let place = at + year_len;
    let nth = usize::from(words.text(place) == "第");
    let (len, value) = value(words, place + nth).filter(|(_, value)| (1..=4).contains(value))?;
    is_unit(words, place + nth + len, &["季度"]).then_some(())?;
    let end = match ahead {
        Some((_, ahead)) => {
            Date::month_end(2025, value * 3).map(|end| Limit::InYear(ahead, end.month, end.day))
        }
        None => month_end(year, value * 3),
    };
    Some((year_len + nth + len + 1, Sense::Period(end)))
}

/// A day in eight figures: 20260508.
fn eight_figures(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let value = words.digits(at).filter(|value| (1900_0101..2200_0101).contains(value))?;
    let date = Date::new(value / 10_000, value / 100 % 100, value % 100)?;
    (words.text(at).chars().count() == 8).then_some((1, Sense::Day(Some(Limit::On(date)))))
}

/// What is left of a short clause.
fn rest(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    const LONGEST: usize = 10;
    let goes_on =
        |at: &usize| words.get(*at).is_some_and(|token| token.kind != Kind::Sign && !token.is(Class::Stop));
    let len = (at..at + LONGEST + 1).take_while(goes_on).count();
    (1..=LONGEST).contains(&len).then_some((len, Sense::Words))
}

/// A month and a day of it in figures: 4.20, 3/18.
fn month_figures(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let (len, month, of_month) = match words.text(at).split_once('.') {
        Some((month, of_month)) => (1, month.parse().ok()?, of_month.parse().ok()?),
        None if words.text(at + 1) == "/" => (3, words.digits(at)?, words.digits(at + 2)?),
        None => return None,
    };
    let limit = Date::new(2024, month, of_month).map(|_| Limit::Next(month, of_month))?;
    Some((len, Sense::Day(Some(limit))))
}

rules! {
    /// Haste without a date.
    HASTE: u8 = [
        "as soon as possible" => "尽快|尽早|抓紧|从速|第一时间|早日|限期" => 1,
        "promptly" => "及时|立即|立刻|迅速|马上|适时" => 1,
    ]
}
