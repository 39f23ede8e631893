//! How bureaux of six languages write dates and times; the other half of what the grammars read.

use jiff::civil::{Date, Weekday};

/// A date or range as a style prints it, and whether the weekday of its first day is printed.
pub(crate) struct Written {
    pub(crate) text: String,
    pub(crate) weekday: bool,
}

/// The words of a language that its writers need, in the case in which they stand with a day.
pub(crate) struct Words {
    months: [&'static str; 12],
    weekdays: [&'static str; 7],
}

pub(crate) const EN: Words = Words {
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};
pub(crate) const FR: Words = Words {
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
};
pub(crate) const ES: Words = Words {
    months: [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
};
pub(crate) const RU: Words = Words {
    months: [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
    weekdays: ["понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"],
};
pub(crate) const ZH: Words = Words {
    months: ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"],
    weekdays: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
};
pub(crate) const AR: Words = Words {
    months: [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
    weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
};

impl Words {
    fn month(&self, date: Date) -> &'static str {
        self.months[usize::from(date.month().unsigned_abs()) - 1]
    }

    fn weekday(&self, date: Date) -> &'static str {
        let day = match date.weekday() {
            Weekday::Monday => 0,
            Weekday::Tuesday => 1,
            Weekday::Wednesday => 2,
            Weekday::Thursday => 3,
            Weekday::Friday => 4,
            Weekday::Saturday => 5,
            Weekday::Sunday => 6,
        };
        self.weekdays[day]
    }

    /// Fills a pattern: `d`, `m`, `y`, `w` of the first day, capitals of the last, each in braces; `{dd}` and `{mm}` have two
    /// digits, `{n}` is the number of the month, `{r}` its Roman numeral, `{cd}` and `{cy}` are Chinese numerals.
    pub(crate) fn fill(&self, pattern: &str, first: Date, last: Date) -> Written {
        const ROMAN: [&str; 12] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
        let mut text = pattern.to_owned();
        for (date, upper) in [(first, false), (last, true)] {
            let mut put = |name: &str, value: &str| {
                let name = if upper { name.to_uppercase() } else { name.to_owned() };
                text = text.replace(&format!("{{{name}}}"), value);
            };
            put("d", &date.day().to_string());
            put("dd", &format!("{:02}", date.day()));
            put("th", ordinal(date.day()));
            put("m", self.month(date));
            put("mmm", &self.month(date).chars().take(3).collect::<String>());
            put("n", &date.month().to_string());
            put("mm", &format!("{:02}", date.month()));
            put("r", ROMAN[usize::from(date.month().unsigned_abs()) - 1]);
            put("y", &date.year().to_string());
            put("yy", &format!("{:02}", date.year() % 100));
            put("w", self.weekday(date));
            put("cd", &chinese(date.day().unsigned_abs()));
            put(
                "cy",
                &date
                    .year()
                    .to_string()
                    .chars()
                    .map(|digit| NUMERALS[digit as usize - 48])
                    .collect::<String>(),
            );
        }
        Written { text, weekday: pattern.contains("{w}") }
    }
}

const NUMERALS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

fn ordinal(day: i8) -> &'static str {
    match day {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    }
}

/// A number below a hundred in Chinese numerals.
pub(crate) fn chinese(number: u8) -> String {
    let numeral =
        |digit: u8| if digit == 0 { String::new() } else { NUMERALS[usize::from(digit)].to_string() };
    match (number / 10, number % 10) {
        (0, ones) => numeral(ones),
        (1, ones) => format!("十{}", numeral(ones)),
        (tens, ones) => format!("{}十{}", numeral(tens), numeral(ones)),
    }
}

/// The styles of one language: single days, ranges within a month, across months, across years.
pub(crate) struct Styles {
    pub(crate) words: Words,
    pub(crate) days: &'static [&'static str],
    pub(crate) within: &'static [&'static str],
    pub(crate) months: &'static [&'static str],
    pub(crate) years: &'static [&'static str],
}

pub(crate) const STYLES: [Styles; 6] = [
    Styles {
        words: EN,
        days: &[
            "{d} {m} {y}",
            "{dd} {m} {y}",
            "{d}{th} {m} {y}",
            "{w}, {d} {m} {y}",
            "{w} {d} {m} {y}",
            "{m} {d}, {y}",
            "{w}, {m} {d}, {y}",
            "{d} {mmm} {y}",
            "{d} {mmm}. {y}",
            "{d}-{mmm}-{y}",
            "{y}-{mm}-{dd}",
            "{dd}.{mm}.{y}",
            "{dd}/{mm}/{y}",
            "{d}.{r}.{y}",
            "{d} {m}, {y}",
            "the {d}{th} of {m} {y}",
        ],
        within: &[
            "{d}-{D} {m} {y}",
            "{d} - {D} {m} {y}",
            "{d}–{D} {m} {y}",
            "from {d} to {D} {m} {y}",
            "{d} to {D} {m} {y}",
            "from {d} {m} to {D} {M} {Y}",
            "{w} {d} to {W} {D} {m} {y}",
            "from {w}, {d} to {W}, {D} {m} {y}",
            "{w}, {d} {m} to {W}, {D} {M} {Y}",
            "{m} {d}-{D}, {y}",
            "{m} {d} to {D}, {y}",
            "between {d} and {D} {m} {y}",
            "{d} through {D} {m} {y}",
            "{d}.-{D}.{mm}.{y}",
            "{d}-{D}.{r}.{y}",
            "{d}{th} to {D}{TH} {m} {y}",
            "{y}-{mm}-{dd} to {Y}-{MM}-{DD}",
            "{dd}.{mm}.{y} - {DD}.{MM}.{Y}",
            "{dd}/{mm}/{y} - {DD}/{MM}/{Y}",
            "{w} {d} {m} {y} to {W} {D} {M} {Y}",
        ],
        months: &[
            "{d} {m} - {D} {M} {Y}",
            "{d} {m} – {D} {M} {Y}",
            "from {d} {m} to {D} {M} {Y}",
            "{d} {m} to {D} {M} {Y}",
            "{w} {d} {m} to {W} {D} {M} {Y}",
            "from {w}, {d} {m}, to {W}, {D} {M} {Y}",
            "{m} {d} to {M} {D}, {Y}",
            "{m} {d} - {M} {D}, {Y}",
            "{d} {m} {y} to {D} {M} {Y}",
            "{y}-{mm}-{dd} to {Y}-{MM}-{DD}",
            "{dd}.{mm}.{y} - {DD}.{MM}.{Y}",
            "{d} {mmm} - {D} {MMM} {Y}",
        ],
        years: &[
            "{d} {m} {y} - {D} {M} {Y}",
            "from {d} {m} {y} to {D} {M} {Y}",
            "{w}, {d} {m} {y} to {W}, {D} {M} {Y}",
            "{m} {d}, {y} to {M} {D}, {Y}",
            "{d} {m} to {D} {M} {Y}",
            "{y}-{mm}-{dd} to {Y}-{MM}-{DD}",
        ],
    },
    Styles {
        words: FR,
        days: &[
            "{d} {m} {y}",
            "le {d} {m} {y}",
            "le {w} {d} {m} {y}",
            "{w} {d} {m} {y}",
            "{dd}.{mm}.{y}",
            "{dd}/{mm}/{y}",
            "{y}-{mm}-{dd}",
            "{d}.{r}.{y}",
        ],
        within: &[
            "du {d} au {D} {m} {y}",
            "{d}-{D} {m} {y}",
            "{d} – {D} {m} {y}",
            "du {w} {d} au {W} {D} {m} {y}",
            "du {d} {m} au {D} {M} {Y}",
            "du {w} {d} {m} au {W} {D} {M} {Y}",
            "les {d} et {D} {m} {y}",
        ],
        months: &[
            "du {d} {m} au {D} {M} {Y}",
            "{d} {m} – {D} {M} {Y}",
            "{d} {m}-{D} {M} {Y}",
            "du {w} {d} {m} au {W} {D} {M} {Y}",
        ],
        years: &[
            "du {d} {m} {y} au {D} {M} {Y}",
            "{d} {m} {y} – {D} {M} {Y}",
            "du {w} {d} {m} {y} au {W} {D} {M} {Y}",
        ],
    },
    Styles {
        words: ES,
        days: &[
            "{d} de {m} de {y}",
            "el {d} de {m} de {y}",
            "{w} {d} de {m} de {y}",
            "el {w}, {d} de {m} de {y}",
            "{d} de {m} del {y}",
            "{d} {m} {y}",
            "{dd}.{mm}.{y}",
            "{y}-{mm}-{dd}",
        ],
        within: &[
            "del {d} al {D} de {m} de {y}",
            "{d}-{D} de {m} de {y}",
            "{d} – {D} de {m} de {y}",
            "del {w} {d} al {W} {D} de {m} de {y}",
            "del {d} de {m} al {D} de {M} de {Y}",
            "{d} y {D} de {m} de {y}",
            "entre el {d} y el {D} de {m} de {y}",
            "del {w}, {d} de {m}, al {W}, {D} de {M} de {Y}",
        ],
        months: &[
            "del {d} de {m} al {D} de {M} de {Y}",
            "{d} de {m} - {D} de {M} de {Y}",
            "{d} de {m} a {D} de {M} de {Y}",
            "del {w} {d} de {m} al {W} {D} de {M} de {Y}",
        ],
        years: &["del {d} de {m} de {y} al {D} de {M} de {Y}", "{d} de {m} de {y} - {D} de {M} de {Y}"],
    },
    Styles {
        words: RU,
        days: &[
            "{d} {m} {y} года",
            "{d} {m} {y} г.",
            "{d} {m} {y} г",
            "{w}, {d} {m} {y} года",
            "в {w}, {d} {m} {y} г.",
            "{dd}.{mm}.{y}",
            "{dd}.{mm}.{y} г.",
            "{y}-{mm}-{dd}",
        ],
        within: &[
            "{d}–{D} {m} {y} года",
            "{d}-{D} {m} {y} г.",
            "с {d} по {D} {m} {y} года",
            "с {d} {m} по {D} {M} {Y} года",
            "{d} и {D} {m} {y} года",
            "{dd}–{DD}.{mm}.{y}",
            "с {dd}.{mm}.{y} по {DD}.{MM}.{Y}",
            "с {w}, {d} {m}, по {W}, {D} {M} {Y} года",
        ],
        months: &[
            "{d} {m} – {D} {M} {Y} года",
            "с {d} {m} по {D} {M} {Y} года",
            "{d} {m} - {D} {M} {Y} г.",
            "{d} {m} {y} года – {D} {M} {Y} года",
        ],
        years: &[
            "с {d} {m} {y} года по {D} {M} {Y} года",
            "{d} {m} {y} года – {D} {M} {Y} года",
            "{d} {m} {y} г. – {D} {M} {Y} г.",
        ],
    },
    Styles {
        words: ZH,
        days: &[
            "{y}年{n}月{d}日",
            "{y} 年 {n} 月 {d} 日",
            "{y}年{n}月{d}日（{w}）",
            "{y}年{n}月{d}日{w}",
            "{y}年{n}月{d}日({w})",
            "{cy}年{m}月{cd}日",
            "{y}-{mm}-{dd}",
            "{y}年{mm}月{dd}日",
            "{y}/{n}/{d}",
        ],
        within: &[
            "{y}年{n}月{d}-{D}日",
            "{y}年{n}月{d}日至{D}日",
            "{y}年{n}月{d}日至{N}月{D}日",
            "{y}年{n}月{d}日—{D}日",
            "{y}年{n}月{d}日（{w}）至{D}日（{W}）",
            "{cy}年{m}月{cd}日至{CD}日",
            "{y}年{n}月{d}至{D}日",
            "{y}年{n}月{d}日和{D}日",
            "{y} 年 {n} 月 {d} 日至 {D} 日",
            "{y}年{n}月{d}日至{Y}年{N}月{D}日",
            "{y}年{n}月{d}日到{D}日",
        ],
        months: &[
            "{y}年{n}月{d}日至{N}月{D}日",
            "{y}年{n}月{d}日-{N}月{D}日",
            "{y}年{n}月{d} – {N}月{D}日",
            "{cy}年{m}月{cd}日至{M}月{CD}日",
            "{y}年{n}月{d}日（{w}）至{N}月{D}日（{W}）",
        ],
        years: &["{y}年{n}月{d}日至{Y}年{N}月{D}日", "{cy}年{m}月{cd}日至{CY}年{M}月{CD}日"],
    },
    Styles {
        words: AR,
        days: &[
            "{d} {m} {y}",
            "{w} {d} {m} {y}",
            "يوم {w} {d} {m} {y}",
            "{w}، {d} {m} {y}",
            "يوم {w} الموافق {d} {m} {y}",
            "{y}-{mm}-{dd}",
            "{dd}/{mm}/{y}",
            "{d} {m} عام {y}",
        ],
        within: &[
            "من {d} إلى {D} {m} {y}",
            "{d}-{D} {m} {y}",
            "{d} – {D} {m} {y}",
            "من {w} {d} إلى {W} {D} {m} {y}",
            "من {d} {m} إلى {D} {M} {Y}",
            "{d} و{D} {m} {y}",
            "من {d} حتى {D} {m} {y}",
        ],
        months: &[
            "من {d} {m} إلى {D} {M} {Y}",
            "{d} {m} - {D} {M} {Y}",
            "من {w} {d} {m} إلى {W} {D} {M} {Y}",
        ],
        years: &["من {d} {m} {y} إلى {D} {M} {Y}", "{d} {m} {y} - {D} {M} {Y}"],
    },
];
