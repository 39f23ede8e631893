//! Small invented texts.

use letters::{read::read, sheet::Sheet};
use rules::notices::Record;

/// What is read out of a text.
pub(crate) fn record(text: &str) -> Record {
    read(&Sheet::from_text(text), &crate::profiles::kept())
}

/// The heads of an ordinary letter in six languages, to the salutation; the meeting is from 12 to 23 July 2021.
pub(crate) const HEADS: [&str; 6] = [
    "Geneva, 3 February 2021\nRef: TSB Collective letter 9/13\nSubject: Study Group 13 meeting; Geneva, 12-23 July 2021\n\nDear Sir/Madam,\nIt is my pleasure to invite you to the meeting of Study Group 13, which will take place in Geneva from 12 to 23 July 2021.\n",
    "Genève, le 3 février 2021\nRéf.: Lettre collective TSB 9/13\nObjet: Réunion de la Commission d'études 13; Genève, 12-23 juillet 2021\n\nMadame, Monsieur,\nJ'ai le plaisir de vous inviter à la réunion de la Commission d'études 13, qui se tiendra à Genève du 12 au 23 juillet 2021.\n",
    "Ginebra, 3 de febrero de 2021\nRef.: Carta Colectiva TSB 9/13\nAsunto: Reunión de la Comisión de Estudio 13; Ginebra, 12-23 de julio de 2021\n\nEstimada Señora/Estimado Señor:\nMe complace invitarle a la reunión de la Comisión de Estudio 13, que tendrá lugar en Ginebra del 12 al 23 de julio de 2021.\n",
    "Женева, 3 февраля 2021 года\nОсн.: Коллективное письмо 9/13 БСЭ\nПредмет: Собрание 13-й Исследовательской комиссии; Женева, 12–23 июля 2021 года\n\nУважаемая госпожа, уважаемый господин,\nимею честь пригласить вас на собрание 13-й Исследовательской комиссии, которое состоится в Женеве с 12 по 23 июля 2021 года.\n",
    "2021年2月3日，日内瓦\n文号：电信标准化局第9/13号集体函\n事由：第13研究组会议；2021年7月12-23日，日内瓦\n\n尊敬的先生/女士：\n我高兴地邀请您出席将于2021年7月12日至23日在日内瓦召开的第13研究组会议。\n",
    "جنيف، 3 فبراير 2021\nالمرجع: الرسالة الجماعية 9/13 لمكتب تقييس الاتصالات\nالموضوع: اجتماع لجنة الدراسات 13؛ جنيف، 12-23 يوليو 2021\n\nحضرات السادة والسيدات،\nتحية طيبة وبعد،\nيسرني أن أدعوكم إلى حضور اجتماع لجنة الدراسات 13 الذي سيعقد في جنيف من 12 إلى 23 يوليو 2021.\n",
];
