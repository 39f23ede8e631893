# The words of the room `reading`.

reading-empty = Файл пуст; укажите файл письма.
reading-too-large = Файл больше, чем может быть письмо; сохраните его без картинок.
reading-inflates = Архив распаковывается в объём, далеко превышающий письмо, и не был прочитан.
reading-broken = Документ Word повреждён; откройте его в Word и сохраните заново.
reading-encrypted = Файл защищён паролем; сохраните его без пароля.
reading-no-text = В файле нет текста, возможно, это скан; сначала выполните распознавание текста (OCR).
reading-legacy-word = Файл в формате Word до 2007 года; сохраните его как .docx.
reading-other-kind = Файл — не письмо, а { $seen }; укажите текст, Word, PDF или HTML.
reading-cannot-open = Файл не открывается: { $reason }.
