# The words of the room `reading`.

reading-empty = The file is empty; give the file of the letter.
reading-too-large = The file is larger than a letter can be; save it without pictures.
reading-inflates = The archive unpacks to far more than a letter and was not read.
reading-broken = The Word document is damaged; open it in Word and save it again.
reading-encrypted = The file is locked with a password; save it without one.
reading-no-text = The file holds no text, perhaps scanned pages; run text recognition (OCR) on it first.
reading-legacy-word = The file is in the Word format of before 2007; save it as .docx.
reading-other-kind = The file is no letter but { $seen }; give text, Word, PDF or HTML.
reading-cannot-open = The file cannot be opened: { $reason }.
