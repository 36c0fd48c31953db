// Who holds a lease, and until when
// access: read
// order: none
// param key: string
// row holder: string
// row fence: int
// row until: string
MATCH (l:Work {key: $key})
RETURN l.holder AS holder, l.fence AS fence, l.until AS until
