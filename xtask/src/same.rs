//! Whether the site is the same, byte for byte, wherever it is built: who doubts a copy of it can build it and compare.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{Done, command, output, path, run, say};
use crate::site;

/// Where the second build stands: deeper, so that every path in it is longer.
const COPY: &str = "target/same/a-folder-of-another-name";

/// Builds the site here and in a copy of the sources elsewhere, and compares.
///
/// # Errors
/// Where one cannot be built, or the names of the files that differ.
pub fn same() -> Done {
    site::dist()?;
    say("building it once more in another folder");
    copied().map_err(|error| format!("cannot copy the sources to {COPY}: {error}"))?;
    let copy = path(COPY);
    run(command("cargo", &["xtask", "dist"]).current_dir(&copy).env_remove("CARGO_TARGET_DIR"))?;
    let (here, there) = (contents(&path("dist"))?, contents(&copy.join("dist"))?);
    let names: BTreeSet<&String> = here.keys().chain(there.keys()).collect();
    let other = names.into_iter().filter(|name| here.get(*name) != there.get(*name));
    let other: Vec<String> = other.map(|name| difference(name, here.get(name), there.get(name))).collect();
    match other.is_empty() {
        true => {
            say(&format!("both builds have the same {} files", here.len()));
            Ok(())
        }
        false => Err(format!("the two builds differ:\n{}", other.join("\n"))),
    }
}

/// Copies all files that are not ignored, and lends what was fetched for building.
fn copied() -> std::io::Result<()> {
    let copy = path(COPY);
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let listed = output("git", &list).unwrap_or_default();
    for name in listed.split('\0').filter(|name| path(name).is_file()) {
        let to = copy.join(name);
        fs::create_dir_all(to.parent().unwrap_or(&copy))?;
        fs::copy(path(name), to)?;
    }
    fs::create_dir_all(copy.join("target"))?;
    ["tools", "node"]
        .into_iter()
        .try_for_each(|folder| lent(&path("target").join(folder), &copy.join("target").join(folder)))
}

/// The tools are the same for both builds. Where a system makes no such links, the copy fetches its own.
#[cfg(unix)]
fn lent(folder: &Path, link: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(folder, link)
}

/// See above.
#[cfg(not(unix))]
fn lent(_: &Path, _: &Path) -> std::io::Result<()> {
    Ok(())
}

/// All files of a site by their names. The folder that is named by its contents has the same name in both, or each file of it
/// would count as another.
fn contents(site: &Path) -> Done<BTreeMap<String, Vec<u8>>> {
    let mut all = BTreeMap::new();
    for file in files(site).map_err(|error| format!("cannot read {}: {error}", site.display()))? {
        let name = file.strip_prefix(site).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        let name = match name.strip_prefix("app-").and_then(|rest| rest.split_once('/')) {
            Some((_, rest)) => format!("app/{rest}"),
            None => name,
        };
        let bytes = fs::read(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
        all.insert(name, bytes);
    }
    Ok(all)
}

fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { all.extend(files(&path)?) } else { all.push(path) }
    }
    Ok(all)
}

/// How a file differs: it is only in one build, or from which byte on it is another.
fn difference(name: &str, here: Option<&Vec<u8>>, there: Option<&Vec<u8>>) -> String {
    let (Some(here), Some(there)) = (here, there) else { return format!("{name}: only in one of them") };
    let same = here.iter().zip(there).take_while(|(one, other)| one == other).count();
    format!("{name}: {} and {} bytes, from byte {same} on", here.len(), there.len())
}
