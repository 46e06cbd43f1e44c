//! The parts of an office file, which is a zip archive.

use miniz_oxide::inflate::decompress_to_vec_with_limit;
use rawzip::{CompressionMethod, ZipArchive};

use super::LARGEST;
use crate::Error;

/// The names of the parts of the archive `bytes`.
///
/// # Errors
/// [`Error::Broken`] where it cannot be read.
pub fn names(bytes: &[u8]) -> Result<Vec<String>, Error> {
    let archive = ZipArchive::from_slice(bytes).map_err(|_| Error::Broken)?;
    let mut entries = archive.entries();
    let mut names = Vec::new();
    while let Some(entry) = entries.next_entry().map_err(|_| Error::Broken)? {
        names.push(String::from_utf8_lossy(entry.file_path().as_ref()).into_owned());
    }
    Ok(names)
}

/// The part `name` of the archive `bytes` as text; `None` where there is none of that name.
///
/// # Errors
/// [`Error::Broken`] where the archive or the part cannot be read, [`Error::TooLarge`] where the part unfolds to more
/// than [`LARGEST`], [`Error::Locked`] where it is encrypted.
pub fn part(bytes: &[u8], name: &str) -> Result<Option<String>, Error> {
    let archive = ZipArchive::from_slice(bytes).map_err(|_| Error::Broken)?;
    let mut entries = archive.entries();
    while let Some(entry) = entries.next_entry().map_err(|_| Error::Broken)? {
        if entry.file_path().as_ref() != name.as_bytes() {
            continue;
        }
        if entry.flags().is_encrypted() {
            return Err(Error::Locked);
        }
        let method = entry.compression_method();
        let local = archive.get_entry(entry.wayfinder()).map_err(|_| Error::Broken)?;
        let content = match method {
            CompressionMethod::STORE if local.data().len() <= LARGEST => local.data().to_vec(),
            CompressionMethod::STORE => return Err(Error::TooLarge),
            CompressionMethod::DEFLATE => inflate(local.data())?,
            _ => return Err(Error::Broken),
        };
        return String::from_utf8(content).map(Some).map_err(|_| Error::Broken);
    }
    Ok(None)
}

fn inflate(packed: &[u8]) -> Result<Vec<u8>, Error> {
    decompress_to_vec_with_limit(packed, LARGEST).map_err(|error| match error.status {
        miniz_oxide::inflate::TINFLStatus::HasMoreOutput => Error::TooLarge,
        _ => Error::Broken,
    })
}
