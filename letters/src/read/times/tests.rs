//! Times as letters have printed them.

use super::*;

fn times(line: &str, language: Language) -> Vec<(String, Option<String>, Option<String>)> {
    scan(line, language)
        .into_iter()
        .map(|time| (time.starts_at.to_string(), time.ends_at.map(|end| end.to_string()), time.zone))
        .collect()
}

fn single(time: &str) -> Vec<(String, Option<String>, Option<String>)> {
    vec![(time.to_owned(), None, None)]
}

#[test]
fn times_as_bureaux_print_them() {
    use Language::{Ar, En, Es, Fr, Ru, Zh};
    for (line, language) in [
        ("at 0930 hours", En),
        ("at 09:30", En),
        ("at 9.30 a.m. on the first day", En),
        ("à 9 h 30", Fr),
        ("à 9h30", Fr),
        ("à 9 heures 30", Fr),
        ("a las 09.30 horas", Es),
        ("a las 9.30 horas", Es),
        ("в 9 час. 30 мин.", Ru),
        ("в 09:30", Ru),
        ("将于9时30分开始", Zh),
        ("الساعة 09:30", Ar),
        ("الساعة 0930", Ar),
    ] {
        assert_eq!(times(line, language), single("09:30"), "{line}");
    }
    assert_eq!(times("将于14时开始", Zh), single("14:00"));
    assert_eq!(times("at 2.30 p.m.", En), single("14:30"));
    assert_eq!(times("à 14 heures", Fr), single("14:00"));
}

#[test]
fn spans_are_one_time_with_two_ends() {
    use Language::{En, Fr, Ru, Zh};
    let span =
        |zone: Option<&str>| vec![("11:00".to_owned(), Some("13:00".to_owned()), zone.map(str::to_owned))];
    assert_eq!(times("11时至13时（阿鲁沙时间）", Zh), span(Some("Africa/Dar_es_Salaam")));
    assert_eq!(
        times("11 час. 00 мин. – 13 час. 00 мин. по женевскому времени", Ru),
        span(Some("Europe/Zurich"))
    );
    assert_eq!(times("с 11 час. 00 мин. до 13 час. 00 мин.", Ru), span(None));
    assert_eq!(times("from 11:00 to 13:00 (Geneva time)", En), span(Some("Europe/Zurich")));
    assert_eq!(times("de 11 h 00 à 13 h 00 (heure de Genève)", Fr), span(Some("Europe/Zurich")));
}

#[test]
fn zones_are_read_where_they_are_printed() {
    use Language::{Ar, En, Es, Zh};
    assert_eq!(times("23:59 UTC", En)[0].2.as_deref(), Some("UTC"));
    assert_eq!(times("2359 hours (Geneva time)", En)[0].2.as_deref(), Some("Europe/Zurich"));
    assert_eq!(times("2023年9月1日23时59分（协调世界时）", Zh)[0].2.as_deref(), Some("UTC"));
    assert_eq!(times("23.59 horas (hora de Ginebra)", Es)[0].2.as_deref(), Some("Europe/Zurich"));
    assert_eq!(times("الساعة 23:59 بتوقيت جنيف", Ar)[0].2.as_deref(), Some("Europe/Zurich"));
    assert_eq!(times("24:00 UTC", En)[0].0, "24:00");
}

#[test]
fn numbers_that_are_no_times_are_left_alone() {
    for line in
        ["+41 22 730 6206", "2-6 September 2024", "3/20", "Recommendation Y.4221", "1.2 Agenda", "2024"]
    {
        assert_eq!(times(line, Language::En), [], "{line}");
    }
}

#[test]
fn the_half_of_the_day_is_read_in_six_languages() {
    use Language::{Ar, En, Es, Fr, Ru, Zh};
    for (line, language) in [
        ("at 2.30 p.m. on the first day", En),
        ("at 2:30 pm", En),
        ("at 2.30 in the afternoon", En),
        ("à 2 h 30 de l'après-midi", Fr),
        ("a las 2.30 de la tarde", Es),
        ("a las 2:30 p. m.", Es),
        ("в 2 часа 30 минут дня", Ru),
        ("в 2 час. 30 мин. дня", Ru),
        ("会议于第一天下午2时30分开始", Zh),
        ("下午 2:30", Zh),
        ("下午二时三十分", Zh),
        ("下午两点半", Zh),
        ("下午14时30分", Zh),
        ("الساعة 2:30 بعد الظهر", Ar),
        ("الساعة 2:30 ظهراً", Ar),
    ] {
        assert_eq!(times(line, language), single("14:30"), "{line}");
    }
    for (line, language) in [
        ("à 7 heures du soir", Fr),
        ("a las 7 de la tarde", Es),
        ("в 7 часов вечера", Ru),
        ("в 7 вечера", Ru),
        ("晚上7时", Zh),
        ("الساعة 7 مساءً", Ar),
    ] {
        assert_eq!(times(line, language), single("19:00"), "{line}");
    }
    for (line, language) in [
        ("at 9 a.m.", En),
        ("à 9 heures du matin", Fr),
        ("a las 9 de la mañana", Es),
        ("в 9 часов утра", Ru),
        ("上午9时", Zh),
        ("الساعة 9 صباحاً", Ar),
    ] {
        assert_eq!(times(line, language), single("09:00"), "{line}");
    }
    assert_eq!(times("12.30 a.m.", En), single("00:30"));
    assert_eq!(times("12.30 p.m.", En), single("12:30"));
    assert_eq!(times("中午12时", Zh), single("12:00"));
    let afternoon = vec![("14:00".to_owned(), Some("17:00".to_owned()), None)];
    assert_eq!(times("下午2时至5时", Zh), afternoon);
    assert_eq!(times("de 2 h à 5 h de l'après-midi", Fr), afternoon);
    assert_eq!(times("上午9时至下午5时", Zh), [("09:00".to_owned(), Some("17:00".to_owned()), None)]);
}

#[test]
fn midnight_ends_the_day_and_noon_halves_it() {
    use Language::{Ar, En, Es, Fr, Ru, Zh};
    let geneva = |time: &str| vec![(time.to_owned(), None, Some("Europe/Zurich".to_owned()))];
    for (line, language) in [
        ("before midnight (Geneva time)", En),
        ("12 midnight, Geneva time", En),
        ("2400 hours (midnight), Geneva time", En),
        ("à minuit (heure de Genève)", Fr),
        ("a medianoche (hora de Ginebra)", Es),
        ("в полночь по женевскому времени", Ru),
        ("午夜（日内瓦时间）", Zh),
        ("منتصف الليل بتوقيت جنيف", Ar),
    ] {
        assert_eq!(times(line, language), geneva("24:00"), "{line}");
    }
    for (line, language) in
        [("at noon", En), ("12 noon", En), ("à midi", Fr), ("a mediodía", Es), ("в полдень", Ru)]
    {
        assert_eq!(times(line, language), single("12:00"), "{line}");
    }
    assert_eq!(times("2:30 de l'après-midi", Fr), single("14:30"));
}

#[test]
fn central_european_time_is_a_zone() {
    for line in ["23:59 (CET)", "23:59 CEST", "23.59 hours, Central European Time"] {
        assert_eq!(times(line, Language::En)[0].2.as_deref(), Some("Europe/Zurich"), "{line}");
    }
    assert_eq!(
        times("23 h 59, heure d'Europe centrale", Language::Fr)[0].2.as_deref(),
        Some("Europe/Zurich")
    );
}

#[test]
fn a_dot_between_hours_and_minutes_wants_a_word_before_it() {
    assert_eq!(times("will open at 9.30 on Monday", Language::En), single("09:30"));
    assert_eq!(times("в 9.30", Language::Ru), single("09:30"));
    assert_eq!(times("see 9.30 and at 9.30.1", Language::En), []);
    assert_eq!(times("за 2 дня до собрания", Language::Ru), []);
    assert_eq!(times("我们将第一时间通知您", Language::Zh), []);
}
