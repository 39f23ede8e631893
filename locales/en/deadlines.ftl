# The words of the room `deadlines`.

deadlines-action-translation = Contributions for translation
deadlines-action-captioning = Captioning and sign language
deadlines-action-fellowship = Fellowships
deadlines-action-interpretation = Interpretation
deadlines-action-preregistration = Pre-registration
deadlines-action-visa = Visa support letters
deadlines-action-contribution = Contributions
deadlines-action-tap-reply = Reply to the TAP consultation
deadlines-action-other = Other
