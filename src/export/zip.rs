//! A zip archive (APPNOTE 6.3) of a few small parts, stored as they are: what Excel's and Word's files are made of.
//!
//! Forty lines, where a crate that also compresses and reads weighs 60 kB in the page. The parts carry the first day that
//! the format knows, so that the same table gives the same bytes.

/// 1 January 1980, as the format writes days.
const FIRST_DAY: u16 = 0x21;

/// The archive of `parts`, each a name and its content.
pub fn zip(parts: &[(&str, String)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in parts {
        let at = length(&out);
        let head = head(name, content.as_bytes());
        out.extend(b"PK\x03\x04");
        out.extend(&head);
        out.extend(name.bytes());
        out.extend(content.bytes());
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&head);
        // No comment, first disk, no attributes; then where the part begins.
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.bytes());
    }
    let count = u16::try_from(parts.len()).unwrap_or(u16::MAX).to_le_bytes();
    let (begins, size) = (length(&out), length(&directory));
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count);
    out.extend(count);
    out.extend(size.to_le_bytes());
    out.extend(begins.to_le_bytes());
    out.extend([0; 2]);
    out
}

/// What a part says of itself, the same before its content and in the directory.
fn head(name: &str, content: &[u8]) -> Vec<u8> {
    let size = length(content).to_le_bytes();
    // Version 2.0, names in UTF-8, stored, at midnight.
    let mut head = vec![0x14, 0, 0, 8, 0, 0, 0, 0];
    head.extend(FIRST_DAY.to_le_bytes());
    head.extend(crc(content).to_le_bytes());
    head.extend(size);
    head.extend(size);
    head.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
    head.extend([0; 2]);
    head
}

fn length(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX)
}

/// The check sum of ISO 3309.
fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        let low = (0..8).fold((sum ^ u32::from(*byte)) & 0xFF, |low, _| {
            (low >> 1) ^ (0xEDB8_8320 & (low & 1).wrapping_neg())
        });
        low ^ (sum >> 8)
    };
    !bytes.iter().fold(u32::MAX, step)
}

#[cfg(test)]
mod tests {
    use super::crc;

    #[test]
    fn the_check_sum_is_the_one_of_the_standard() {
        assert_eq!(crc(b"123456789"), 0xCBF4_3926);
    }
}
