// Flags as they are from now on, whole
// access: write
// param rows: list<map<key: string, id: string, rule: string, about: string, subjects: list<string>, attributes: list<string>, ring: string?, bits: float, severity: string, severityRank: int, status: string, summary: string, innocent: string, evidence: string, firstSeenAt: string, lastChangedAt: string, model: string, version: int, assignee: string?, outcome: string?, reasonCode: string?, decidedBy: string?, decidedAt: string?>>
UNWIND $rows AS row
MERGE (f:Work:Flag {key: row.key})
SET f.id = row.id, f.rule = row.rule, f.about = row.about, f.subjects = row.subjects, f.attributes = row.attributes,
    f.ring = row.ring, f.bits = row.bits, f.severity = row.severity, f.severityRank = row.severityRank,
    f.status = row.status, f.summary = row.summary, f.innocent = row.innocent, f.evidence = row.evidence,
    f.firstSeenAt = row.firstSeenAt, f.lastChangedAt = row.lastChangedAt, f.model = row.model,
    f.version = row.version, f.assignee = row.assignee, f.outcome = row.outcome, f.reasonCode = row.reasonCode,
    f.decidedBy = row.decidedBy, f.decidedAt = row.decidedAt
