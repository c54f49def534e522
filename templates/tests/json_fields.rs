//! Objects with any number of fields, in any order.

use runtime::runtime::json::{self, Decode, DecodeError, Nulls, Reader};

struct Wide(Vec<Option<i64>>, Nulls);

const WIDE: usize = 200;

static NAMES: [&str; WIDE] = {
    const DIGITS: &str = "000001002003004005006007008009010011012013014015016017018019020021022023024025026027028029\
        030031032033034035036037038039040041042043044045046047048049050051052053054055056057058059\
        060061062063064065066067068069070071072073074075076077078079080081082083084085086087088089\
        090091092093094095096097098099100101102103104105106107108109110111112113114115116117118119\
        120121122123124125126127128129130131132133134135136137138139140141142143144145146147148149\
        150151152153154155156157158159160161162163164165166167168169170171172173174175176177178179\
        180181182183184185186187188189190191192193194195196197198199";
    let mut names = [""; WIDE];
    let mut rest = DIGITS;
    let mut index = 0;
    while index < WIDE {
        let (name, after) = rest.split_at(3);
        names[index] = name;
        rest = after;
        index += 1;
    }
    names
};

impl Decode for Wide {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut values = vec![None; WIDE];
        let mut fields = reader.fields(&NAMES)?;
        while let Some(field) = fields.next(reader)? {
            values[field] = Some(reader.value()?);
        }
        for (index, value) in values.iter().enumerate() {
            assert_eq!(fields.has(index), value.is_some());
        }
        Ok(Self(values, fields.nulls()))
    }
}

#[test]
fn any_number_of_fields_in_any_order() {
    let mut order: Vec<usize> = (0..WIDE).collect();
    for step in [1, 7, 77, 199] {
        order.sort_by_key(|index| index * step % WIDE);
        let value = |index: usize| {
            if index.is_multiple_of(3) {
                "null".to_owned()
            } else {
                index.to_string()
            }
        };
        let entries: Vec<String> = order
            .iter()
            .filter(|index| *index % 5 != 0)
            .map(|&index| {
                format!(
                    r#""{:03}" : {} , "other{index}" : [{{}}]"#,
                    index,
                    value(index)
                )
            })
            .collect();
        let wide: Wide =
            json::from_str(&format!("{{{}}}", entries.join(","))).expect("it is valid");
        for (index, value) in wide.0.iter().enumerate() {
            let came = index % 5 != 0;
            assert_eq!(*value, (came && index % 3 != 0).then_some(index as i64));
            assert_eq!(wide.1.has(index), came && index % 3 == 0);
        }
    }
}
