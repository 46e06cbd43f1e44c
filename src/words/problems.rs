//! What is wrong with a file, and what to do. Apart from [`super::Words`], since the page loads it with what reads files.

use crate::Error;

/// Why the file `name` cannot be read, in the language with the code `lang`, for the person who opened it.
///
/// ```
/// let said = remit::words::problem(&remit::Error::Locked, "notice.docx", "en");
/// assert_eq!(said, "“notice.docx” is protected by a password. Save it without one and open it again.");
/// ```
pub fn problem(error: &Error, name: &str, lang: &str) -> String {
    let said = if lang == super::CHINESE.code { chinese(error) } else { english(error) };
    said.replace("{}", name)
}

fn english(error: &Error) -> &'static str {
    match error {
        Error::TooLarge => {
            "“{}” is too large to be read here. Split it, or copy the part that matters and paste it."
        }
        Error::Locked => "“{}” is protected by a password. Save it without one and open it again.",
        Error::Empty => "“{}” holds no words. Choose another file.",
        Error::NoText => {
            "“{}” is no text that can be read. Open it in its own program, copy the text and paste it here."
        }
        Error::Old => {
            "“{}” is in the form of Word before 2007. Open it, save it as .docx and open that here."
        }
        Error::Foreign => {
            "“{}” is no document. Open it in its own program, copy the words that matter and paste them here."
        }
        Error::Picture => {
            "“{}” holds pictures of words, not words. Run text recognition (OCR) on it first, or type what matters."
        }
        Error::Garbled => {
            "The fonts of “{}” do not say which characters they show. Open it, copy the words that matter and paste them here."
        }
        Error::Pdf => {
            "PDF is not read in this copy of the page. Open “{}”, copy the words that matter and paste them here."
        }
        Error::Broken | Error::Day(..) | Error::Corrections(_) => {
            "“{}” is broken, or not what its name says. Open it in its own program, save it again and open that here."
        }
    }
}

fn chinese(error: &Error) -> &'static str {
    match error {
        Error::TooLarge => "“{}”太大，无法在此读取。请拆分文件，或复制需要的部分后粘贴。",
        Error::Locked => "“{}”设有密码。请另存为不带密码的文件后再打开。",
        Error::Empty => "“{}”没有文字。请选择其他文件。",
        Error::NoText => "“{}”不是可读取的文本。请用原程序打开，复制文字后粘贴到此处。",
        Error::Old => "“{}”是 Word 2007 以前或旧版 WPS 的格式。请打开后另存为 .docx 再在此打开。",
        Error::Foreign => "“{}”不是文档。请用原程序打开，复制需要的文字后粘贴到此处。",
        Error::Picture => "“{}”只有文字的图片，没有文字。请先进行文字识别（OCR），或手工录入。",
        Error::Garbled => "“{}”的字体没有说明所显示的字符。请打开后复制需要的文字，粘贴到此处。",
        Error::Pdf => "本页此版本不读取 PDF。请打开“{}”，复制需要的文字后粘贴到此处。",
        Error::Broken | Error::Day(..) | Error::Corrections(_) => {
            "“{}”已损坏，或与文件名不符。请用原程序打开并重新保存，再在此打开。"
        }
    }
}
