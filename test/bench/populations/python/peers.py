"""Two other ways to look for one hand behind several applications, on the same records: Splink, and an exact self-join.

    peers.py RECORDS OUT

RECORDS: NDJSON of peer-record.ts. OUT: JSON, a list of {method, threshold, seconds, clusters}; a cluster is a list of records.
"""

import json
import logging
import sys
import time

import duckdb
import pandas
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

# A value that more hold is no evidence, as `links` has it.
HUB = 200
CHANNELS = ["phone", "email", "bank_account", "device", "profile", "reference", "resume", "government_id"]
PLACES = ["residence", "shipping", "mailing", "ip_address"]
# log2 of the odds: 4.25 is a probability of 0.95.
THRESHOLDS = [-5, 0, 4.25, 6.63, 10, 15, 20, 25, 30]
SEED = 1


def components(pairs):
    """Connected components of pairs of records, by union-find."""
    parent = {}

    def root(record):
        parent.setdefault(record, record)
        while parent[record] != record:
            parent[record] = parent[parent[record]]
            record = parent[record]
        return record

    for left, right in pairs:
        parent[root(left)] = root(right)
    clusters = {}
    for record in list(parent):
        clusters.setdefault(root(record), []).append(record)
    return [sorted(cluster) for cluster in clusters.values()]


def several_names(clusters, name_of):
    """A cluster of one name is somebody who applied again."""
    return [cluster for cluster in clusters if len({name_of[record] for record in cluster}) > 1]


def exact(records, field, kinds, hub):
    """Who shares any value of these kinds with whom, in one self-join."""
    held = [
        (record["record"], "address" if kind in ("residence", "shipping", "mailing") else kind, value)
        for record in records
        for kind in record[field]
        if kinds is None or kind in kinds
        for value in record[field][kind]
    ]
    table = pandas.DataFrame(held, columns=["record", "kind", "value"]).drop_duplicates()
    database = duckdb.connect()
    database.register("held", table)
    cut = "" if hub is None else f"where (kind, value) in (select (kind, value) from held group by all having count(*) <= {hub})"
    return components(
        database.execute(
            f"with kept as (select * from held {cut}) "
            "select distinct a.record, b.record from kept a join kept b using (kind, value) where a.record < b.record"
        ).fetchall()
    )


def table_of(records):
    """One row an application; a list for each kind of value, absent where the form left it out."""
    rows = []
    for record in records:
        row = {
            "unique_id": record["record"],
            "given": record["given"] or None,
            "family": record["family"] or None,
            "birth_date": record["birthDate"],
            "government": record["governmentId"],
        }
        for kind in CHANNELS + PLACES:
            row[kind] = record["values"].get(kind)
        residence = record["values"].get("residence")
        row["home"] = residence[0] if residence else None
        rows.append(row)
    return pandas.DataFrame(rows)


def shares(kind):
    return block_on(kind, arrays_to_explode=[kind])


def same_first(kind):
    """Training cannot look into lists."""
    return block_on(f"{kind}[1]")


def splink(table, comparisons, rules, deterministic, training):
    """Trains without labels and returns the pairs with their match weights."""
    settings = SettingsCreator(
        link_type="dedupe_only", comparisons=comparisons, blocking_rules_to_generate_predictions=rules, em_convergence=0.001
    )
    linker = Linker(table, settings, DuckDBAPI(), set_up_basic_logging=False)
    linker.training.estimate_probability_two_random_records_match(deterministic, recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=SEED)
    for rule in training:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    predicted = linker.inference.predict(threshold_match_weight=min(THRESHOLDS))
    return predicted.as_pandas_dataframe()[["unique_id_l", "unique_id_r", "match_weight"]]


def same_person(table):
    return splink(
        table,
        [
            cl.ForenameSurnameComparison("given", "family"),
            cl.DateOfBirthComparison("birth_date", input_is_string=True),
            cl.DamerauLevenshteinAtThresholds("government", [1, 2]),
            cl.ArrayIntersectAtSizes("email", [1]),
            cl.ArrayIntersectAtSizes("phone", [1]),
            cl.ArrayIntersectAtSizes("device", [1]),
            cl.LevenshteinAtThresholds("home", [2]),
        ],
        [
            block_on("given", "family"),
            block_on("family", "birth_date"),
            block_on("given", "birth_date"),
            block_on("government"),
            block_on("home", "given"),
            shares("email"),
            shares("phone"),
            shares("device"),
        ],
        [block_on("given", "family", "birth_date"), block_on("government")],
        [block_on("given", "family"), block_on("birth_date"), same_first("email")],
    )


def shared_channels(table):
    kinds = CHANNELS + PLACES
    present = [kind for kind in kinds if table[kind].notna().sum() > 100]
    return splink(
        table,
        [cl.ArrayIntersectAtSizes(kind, [1]) for kind in present],
        [shares(kind) for kind in present],
        [same_first("email"), same_first("bank_account"), same_first("device")],
        [same_first("phone"), same_first("email"), same_first("residence")],
    )


def main(path, out):
    logging.getLogger("splink").setLevel(logging.ERROR)
    with open(path, encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    name_of = {record["record"]: record["name"] for record in records}
    results = []

    def add(method, seconds, clusters, threshold=None):
        kept = several_names(clusters, name_of)
        results.append({"method": method, "threshold": threshold, "seconds": seconds, "clusters": kept})

    for method, field, kinds, hub in [
        ("typed", "typed", None, HUB),
        ("exact", "values", None, None),
        ("exact-cut", "values", None, HUB),
        ("exact-channels", "values", CHANNELS, HUB),
    ]:
        started = time.perf_counter()
        clusters = exact(records, field, kinds, hub)
        add(method, time.perf_counter() - started, clusters)
    table = table_of(records)
    for method, run in [("splink-person", same_person), ("splink-channels", shared_channels)]:
        started = time.perf_counter()
        pairs = run(table)
        took = time.perf_counter() - started
        for threshold in THRESHOLDS:
            above = pairs[pairs["match_weight"] >= threshold]
            add(method, took, components(above[["unique_id_l", "unique_id_r"]].itertuples(index=False, name=None)), threshold)
    with open(out, "w", encoding="utf-8") as file:
        json.dump(results, file)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
