//! Characters that a PDF's fonts have in the place of those that were written: radicals for the characters that look the
//! same, one sign for two letters. Browsers print such files.

/// What stands for the radicals from U+2F00 on (Unicode's compatibility mappings).
const KANGXI: &str = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴\
廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿\
目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵\
邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

/// What stands for radicals of the supplement that look like a character of common use.
const SUPPLEMENT: [(char, char); 33] = [
    ('⻅', '见'),
    ('⻆', '角'),
    ('⻉', '贝'),
    ('⻋', '车'),
    ('⻓', '长'),
    ('⻔', '门'),
    ('⻘', '青'),
    ('⻙', '韦'),
    ('⻚', '页'),
    ('⻛', '风'),
    ('⻜', '飞'),
    ('⻝', '食'),
    ('⻢', '马'),
    ('⻣', '骨'),
    ('⻤', '鬼'),
    ('⻥', '鱼'),
    ('⻦', '鸟'),
    ('⻨', '麦'),
    ('⻩', '黄'),
    ('⻬', '齐'),
    ('⻮', '齿'),
    ('⻰', '龙'),
    ('⻳', '龟'),
    ('⻄', '西'),
    ('⺟', '母'),
    ('⺠', '民'),
    ('⻁', '虎'),
    ('⻑', '長'),
    ('⻟', '飠'),
    ('⺾', '艹'),
    ('⻖', '阝'),
    ('⺗', '心'),
    ('⺎', '兀'),
];

/// Two or three letters in one sign.
const LIGATURES: [(char, &str); 5] = [('ﬀ', "ff"), ('ﬁ', "fi"), ('ﬂ', "fl"), ('ﬃ', "ffi"), ('ﬄ', "ffl")];

/// `words` in the characters that were meant.
pub fn meant(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match LIGATURES.iter().find(|(sign, _)| *sign == c) {
            Some((_, letters)) => out.push_str(letters),
            None => out.push(character(c)),
        }
    }
    out
}

fn character(c: char) -> char {
    let kangxi =
        || u32::from(c).checked_sub(0x2F00).and_then(|at| KANGXI.chars().nth(usize::try_from(at).ok()?));
    let supplement = || SUPPLEMENT.iter().find(|(radical, _)| *radical == c).map(|(_, meant)| *meant);
    match c {
        '\u{2e80}'..='\u{2eff}' => supplement().unwrap_or(c),
        // Unicode has another form of this one, which the same sign of a font for simplified characters is not.
        '\u{2f3e}' => '户',
        '\u{2f00}'..='\u{2fdf}' => kangxi().unwrap_or(c),
        // Brackets of mathematics for those of titles.
        '\u{2329}' => '〈',
        '\u{232a}' => '〉',
        _ if c.is_whitespace() => ' ',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn radicals_and_ligatures_become_what_was_written() {
        assert_eq!(
            meant("⼯作⽅案第⼆⻚\u{2329}办法\u{232a} oﬃce ﬁle"),
            "工作方案第二页〈办法〉 office file"
        );
        assert_eq!(meant("商\u{2f3e}\u{2003}a\u{a0}b"), "商户 a b");
    }
}
