//! Words at places to lines, as a page of paper means them.

use remit::Error;
use remit::import::pdf::{Pages, Piece};

/// A line of words on a page of A4, in points: letters are half as wide as high, Chinese characters as wide as high.
fn at(x: f64, y: f64, text: &str) -> Piece {
    const HEIGHT: f64 = 10.0;
    let width = text.chars().map(|c| if c.is_ascii() { HEIGHT / 2.0 } else { HEIGHT }).sum();
    Piece { x, y, width, height: HEIGHT, text: text.to_string() }
}

fn read(pages: Vec<Vec<Piece>>) -> Result<String, Error> {
    let mut all = Pages::default();
    for page in pages {
        all.page(842.0, page);
    }
    all.text()
}

fn page(pieces: &[(f64, f64, &str)]) -> Vec<Piece> {
    pieces.iter().map(|(x, y, text)| at(*x, *y, text)).collect()
}

#[test]
fn lines_that_only_the_paper_broke_are_joined() {
    let text = read(vec![page(&[
        (70.0, 100.0, "Each office must send its well-kept list of all boats to the"),
        (70.0, 112.0, "Harbour Master, who shall keep the lists and report how well-"),
        (70.0, 124.0, "kept they are, and how many boats were repaired, to the Coun-"),
        (70.0, 136.0, "cil."),
        (70.0, 160.0, "1. Pilots must carry lamps."),
        (70.0, 172.0, "2. Ports must not close."),
    ])]);
    let wanted = "Each office must send its well-kept list of all boats to the Harbour Master, who shall keep the lists and report how \
        well-kept they are, and how many boats were repaired, to the Council.\n1. Pilots must carry lamps.\n2. Ports must not close.\n";
    assert_eq!(text.unwrap(), wanted);
}

#[test]
fn chinese_lines_are_joined_without_blanks_and_a_new_paragraph_stands_in() {
    let text = read(vec![page(&[
        (90.0, 100.0, "各区交通局要对辖区内建成二十年以上的桥梁逐座"),
        (70.0, 115.0, "排查，并在检查结束后十个工作日内书面报告市局办公"),
        (70.0, 130.0, "室。"),
        (90.0, 145.0, "市局应当及时通报。"),
    ])]);
    assert_eq!(
        text.unwrap(),
        "各区交通局要对辖区内建成二十年以上的桥梁逐座排查，并在检查结束后十个工作日内书面报告市局办公室。\n市局应当及时通报。\n"
    );
}

#[test]
fn cells_of_a_table_stay_apart_and_their_lines_together() {
    let text = read(vec![page(&[
        (70.0, 100.0, "Task"),
        (250.0, 100.0, "Owner"),
        (400.0, 100.0, "By when"),
        (70.0, 120.0, "Fill all the bags and store"),
        (250.0, 126.0, "Water Board"),
        (400.0, 126.0, "1 May 2027"),
        (70.0, 132.0, "them at the dam"),
        (70.0, 152.0, "Test the sirens"),
        (250.0, 152.0, "Town Council"),
        (400.0, 152.0, "2 May 2027"),
    ])]);
    assert_eq!(
        text.unwrap(),
        "Task\tOwner\tBy when\nFill all the bags and store them at the dam\tWater Board\t1 May 2027\nTest the sirens\tTown Council\t2 May 2027\n"
    );
}

#[test]
fn columns_are_read_one_after_the_other() {
    let left = [
        "Each office must report to the",
        "Board and keep a log of every",
        "boat that it has seen, and it",
        "shall count the lamps of each",
    ];
    let right = [
        "boat at night. The Board shall",
        "publish all of the numbers and",
        "must name the boats without a",
        "lamp before the spring flood.",
    ];
    let mut pieces = vec![at(200.0, 80.0, "Order on the lamps of boats at night")];
    for (nth, (one, other)) in (0_u8..).zip(left.into_iter().zip(right)) {
        let y = 100.0 + f64::from(nth) * 12.0;
        pieces.extend([at(70.0, y, one), at(300.0, y + 5.0, other)]);
    }
    let text = read(vec![pieces]).unwrap();
    assert!(text.ends_with("it shall count the lamps of each boat at night. The Board shall publish all of the numbers and must name the boats without a lamp before the spring flood.\n"), "{text}");
}

#[test]
fn heads_and_numbers_of_pages_go_and_a_paragraph_goes_on_over_the_page() {
    let body = |number: u8, lines: [&'static str; 3]| {
        let mut pieces = vec![
            at(250.0, 40.0, "The Gazette, No. 7"),
            at(290.0, 810.0, if number == 1 { "- 1 -" } else { "- 2 -" }),
        ];
        pieces.extend((0_u8..).zip(lines).map(|(nth, line)| at(70.0, 100.0 + f64::from(nth) * 12.0, line)));
        pieces
    };
    let first = body(
        1,
        [
            "The Gazette prints what the Council orders.",
            "Fees are as before.",
            "Each office must keep a list of all of its boats and send it",
        ],
    );
    let second = body(2, ["to the Board.", "The Board must publish it.", "Nobody else may."]);
    assert_eq!(
        read(vec![first, second]).unwrap(),
        "The Gazette prints what the Council orders.\nFees are as before.\nEach office must keep a list of all of its boats and send it to the Board.\nThe Board must publish it.\nNobody else may.\n"
    );
}

#[test]
fn pictures_and_fonts_that_say_nothing_are_refused() {
    assert_eq!(read(vec![page(&[(70.0, 100.0, "1")]); 3]), Err(Error::Picture));
    assert_eq!(read(Vec::new()), Err(Error::Picture));
    assert_eq!(
        read(vec![page(&[(70.0, 100.0, "\u{e001}\u{e002}\u{fffd} office must report")])]),
        Err(Error::Garbled)
    );
    assert_eq!(read(vec![page(&[(70.0, 100.0, "Each office must report.")]); 2001]), Err(Error::TooLarge));
}

#[test]
fn odd_places_harm_nothing() {
    let mut pieces = page(&[
        (f64::NAN, 1.0, "x"),
        (1.0, f64::INFINITY, "y"),
        (-5.0, -5.0, "Each office"),
        (1e9, 1e9, "must report."),
    ]);
    pieces.push(Piece { width: -3.0, height: 0.0, ..at(0.0, 0.0, "z") });
    assert!(read(vec![pieces]).unwrap().contains("must report."));
}
