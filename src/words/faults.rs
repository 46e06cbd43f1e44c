//! What is wrong with a lexicon, and what to do.

use crate::lexicon::{Fault, Section, Wrong};

/// What is wrong, and where, in the language with the code `lang`, for the person who wrote the lexicon.
///
/// ```
/// let (_, faults) = remit::lexicon::Lexicon::read("[cues]\nis bound to = strongly");
/// let said = remit::words::fault(&faults[0], "en");
/// assert_eq!(said, "Lexicon, line 2: “is bound to” has no force “strongly”. Write must, must_not, should, may or none.");
/// ```
pub fn fault(fault: &Fault, lang: &str) -> String {
    match (lang == super::CHINESE.code, fault.line) {
        (true, Some(line)) => format!("本单位用语第 {line} 行：{}", chinese(&fault.wrong)),
        (true, None) => format!("本单位用语：{}", chinese(&fault.wrong)),
        (false, Some(line)) => format!("Lexicon, line {line}: {}", english(&fault.wrong)),
        (false, None) => format!("Lexicon: {}", english(&fault.wrong)),
    }
}

/// All that is wrong, a line a fault.
pub fn faults(all: &[Fault], lang: &str) -> String {
    all.iter().map(|it| fault(it, lang)).collect::<Vec<_>>().join("\n")
}

fn english(wrong: &Wrong) -> String {
    match wrong {
        Wrong::Section(name) => {
            format!("there is no section “{name}”. Write [parties], [cues] or [roles].")
        }
        Wrong::Outside(line) => {
            format!("“{line}” stands in no section. Write [parties], [cues] or [roles] above it.")
        }
        Wrong::Value(Section::Roles, word, said) => {
            format!("“{word}” has no role “{said}”. Write lead, responsible, support, consult or oversee.")
        }
        Wrong::Value(_, word, said) => {
            format!("“{word}” has no force “{said}”. Write must, must_not, should, may or none.")
        }
        Wrong::Short(word) => {
            format!("“{word}” is too short, and would be found inside other words. Write more of it.")
        }
        Wrong::Sign(word) => {
            format!(
                "“{word}” holds an equals sign or a line break, or begins with # or [. Write it without them."
            )
        }
        Wrong::Twice(word) => format!("“{word}” stands twice. Keep one of them."),
        Wrong::Json(said) => format!("this is no JSON of a lexicon ({said})."),
    }
}

fn chinese(wrong: &Wrong) -> String {
    match wrong {
        Wrong::Section(name) => format!("没有“{name}”一节。请写 [主体]、[约束词] 或 [角色]。"),
        Wrong::Outside(line) => {
            format!("“{line}”不在任何一节中。请先写一行 [主体]、[约束词] 或 [角色]。")
        }
        Wrong::Value(Section::Roles, word, said) => {
            format!("“{word}”的角色“{said}”无效。请写 牵头、负责、配合、征求意见 或 监督。")
        }
        Wrong::Value(_, word, said) => {
            format!("“{word}”的力度“{said}”无效。请写 必须、不得、鼓励、可以 或 无。")
        }
        Wrong::Short(word) => format!("“{word}”太短，会出现在其他词中。请写全一些。"),
        Wrong::Sign(word) => format!("“{word}”含等号或换行，或以 # 或 [ 开头。请去掉这些符号。"),
        Wrong::Twice(word) => format!("“{word}”出现了两次。请保留一处。"),
        Wrong::Json(said) => format!("不是本单位用语的 JSON（{said}）。"),
    }
}
