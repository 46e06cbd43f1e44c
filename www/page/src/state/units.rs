//! The directory of a person's own units, as they paste it from a spreadsheet.

use remit::wire::Party;

/// A unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its name.
    pub name: String,
    /// Other names it goes by.
    pub aliases: Vec<String>,
    /// Where to write to.
    pub mail: Option<String>,
}

impl Unit {
    /// Whether a party of a notice is this unit: a name of one is a name of the other, or ends with it.
    pub fn is(&self, party: &Party) -> bool {
        let own = || std::iter::once(&self.name).chain(&self.aliases);
        let theirs = || std::iter::once(&party.name).chain(&party.aliases);
        own().any(|name| theirs().any(|other| alike(name, other)))
    }
}

/// Whether two names are equal but for case, or one is the other with words before it.
fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_ascii_lowercase(), other.to_ascii_lowercase());
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    short == long || (short.chars().count() >= 3 && long.ends_with(&short))
}

/// The units of a pasted table: a line each, cells between tabs or commas; the e-mail is the cell with an @ in it.
pub fn parse(pasted: &str) -> Vec<Unit> {
    let unit = |line: &str| {
        let sign = if line.contains('\t') { '\t' } else { ',' };
        let mut cells = line.split(sign).map(str::trim);
        let name = cells.next().filter(|name| !name.is_empty())?.to_string();
        let (mail, names): (Vec<&str>, Vec<&str>) =
            cells.filter(|cell| !cell.is_empty()).partition(|cell| cell.contains('@'));
        let aliases =
            names.iter().flat_map(|cell| cell.split([';', '；', '、'])).map(|name| name.trim().to_string());
        let aliases = aliases.filter(|name| !name.is_empty()).collect();
        Some(Unit { name, aliases, mail: mail.first().map(ToString::to_string) })
    };
    pasted.lines().filter_map(unit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party(name: &str) -> Party {
        Party { id: "p1".to_string(), name: name.to_string(), aliases: Vec::new(), spans: Vec::new() }
    }

    #[test]
    fn a_pasted_table_names_units_their_other_names_and_mail() {
        let units = parse(
            "市水务局\t水务局；水利部门\tsw@example.org\n\nPort Office, Harbour Office, port@example.org\n",
        );
        assert_eq!(units[0].aliases, ["水务局", "水利部门"]);
        assert_eq!(units[1].mail.as_deref(), Some("port@example.org"));
        assert!(units[0].is(&party("水利部门")) && units[0].is(&party("江州市水务局")));
        assert!(units[1].is(&party("port office")) && !units[1].is(&party("Fire Office")));
    }
}
