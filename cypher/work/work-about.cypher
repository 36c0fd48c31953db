// The keys of all work that is about any of these parties, values or rings
// access: read
// param subjects: list<string>  each with the prefix subject:
// row key: string
// row subject: string
UNWIND $subjects AS subject
MATCH (:Work {key: subject})<-[:ABOUT]-(w:Work)
RETURN w.key AS key, subject
ORDER BY subject, key
