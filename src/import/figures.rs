//! Numbers as lists write them, by the names that Word has for their forms.

/// A number as a list writes it.
pub fn written(number: usize, form: &str) -> String {
    match form {
        "chineseCounting"
        | "chineseCountingThousand"
        | "ideographTraditional"
        | "japaneseCounting"
        | "taiwaneseCounting"
        | "taiwaneseCountingThousand"
        | "ideographLegalTraditional"
        | "ideographDigital"
        | "chineseLegalSimplified" => chinese(number),
        "lowerLetter" => letter(number, b'a'),
        "upperLetter" => letter(number, b'A'),
        "lowerRoman" => roman(number),
        "upperRoman" => roman(number).to_ascii_uppercase(),
        "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" if (1..=20).contains(&number) => {
            let ringed = u32::try_from(number).ok().and_then(|number| char::from_u32(0x245F + number));
            ringed.map_or_else(String::new, String::from)
        }
        "none" => String::new(),
        _ => number.to_string(),
    }
}

/// 12 as 十二, to 99; beyond, in digits.
fn chinese(number: usize) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    match number {
        0..=9 => DIGITS[number].to_string(),
        10..=19 => format!("十{}", DIGITS[number - 10]),
        20..=99 => format!("{}十{}", DIGITS[number / 10], DIGITS[number % 10]),
        _ => number.to_string(),
    }
}

/// 1 as a, 27 as aa, as Word does.
fn letter(number: usize, first: u8) -> String {
    let at = number.saturating_sub(1);
    let letter = char::from(first + u8::try_from(at % 26).unwrap_or(0));
    String::from(letter).repeat((at / 26 + 1).min(4))
}

fn roman(number: usize) -> String {
    const SIGNS: [(usize, &str); 9] =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let mut rest = number.min(399);
    let mut out = String::new();
    for (worth, sign) in SIGNS {
        while rest >= worth {
            out.push_str(sign);
            rest -= worth;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_their_list_has_them() {
        for (number, form, text) in [
            (12, "chineseCounting", "十二"),
            (30, "chineseCountingThousand", "三十"),
            (4, "lowerRoman", "iv"),
            (28, "lowerLetter", "bb"),
            (3, "decimalEnclosedCircle", "③"),
            (7, "decimal", "7"),
        ] {
            assert_eq!(written(number, form), text);
        }
    }
}
