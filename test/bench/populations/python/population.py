"""Writes the W-2 and 1099 rows of one tax year of pseudopeople's sample as NDJSON, with its own errors put in by seed.

    population.py OUT_FOLDER YEAR SEED

rows.ndjson: one row a job, with who they are (simulant, household, employer) and what the row says. As shipped, everybody
lives in Anytown, WA 00000; that is left out. The sample is simulated: nobody in it exists.
elsewhere.ndjson: streets of other years where nobody of this year lives.
"""

import json
import sys
from pathlib import Path

import pandas
import pseudopeople

SAMPLES = Path(pseudopeople.__file__).parent / "data" / "sample_datasets"
STREET = ["mailing_address_street_number", "mailing_address_street_name", "mailing_address_unit_number"]
OTHER_YEARS = range(2019, 2041)


def street_of(row):
    """Number, street and flat as written, or the post-office box."""
    parts = [row[column] for column in STREET if isinstance(row[column], str)]
    box = row["mailing_address_po_box"]
    if not parts and not pandas.isna(box):
        return f"PO Box {box if isinstance(box, str) else int(box)}"
    return " ".join(parts)


def text_or_none(value):
    return value if isinstance(value, str) and value.strip() != "" else None


def main(out, year, seed):
    shipped = pandas.read_parquet(SAMPLES / "taxes_w2_and_1099" / "taxes_w2_and_1099.parquet")
    census = pandas.read_parquet(SAMPLES / "decennial_census" / "decennial_census.parquet")
    housing = dict(zip(census["household_id"], census["housing_type"]))
    of_year = shipped[shipped["tax_year"] == year]
    people = {row["simulant_id"]: row for row in of_year.to_dict("records")}
    noisy = pseudopeople.generate_taxes_w2_and_1099(seed=seed, year=year, verbose=False)
    with open(out / "rows.ndjson", "w", encoding="utf-8") as file:
        for row in noisy.to_dict("records"):
            truly = people[row["simulant_id"]]
            record = {
                "simulant": row["simulant_id"],
                "household": row["household_id"],
                "housing": housing.get(row["household_id"], "Household"),
                "employer": str(row["employer_id"]),
                "first": text_or_none(row["first_name"]),
                "middle": text_or_none(row["middle_initial"]),
                "last": text_or_none(row["last_name"]),
                "trueFirst": truly["first_name"],
                "trueMiddle": truly["middle_initial"],
                "trueLast": truly["last_name"],
                "birthDate": truly["date_of_birth"].date().isoformat(),
                "ssn": text_or_none(row["ssn"]),
                "street": street_of(row) or street_of(truly),
                "trueStreet": street_of(truly),
                "employerName": text_or_none(row["employer_name"]),
            }
            file.write(json.dumps(record) + "\n")
    lived_in = {street_of(row) for row in people.values()}
    elsewhere = {
        street_of(row)
        for other in OTHER_YEARS
        for row in shipped[shipped["tax_year"] == other].drop_duplicates("household_id").to_dict("records")
    }
    with open(out / "elsewhere.ndjson", "w", encoding="utf-8") as file:
        for street in sorted(elsewhere - lived_in - {""}):
            file.write(json.dumps(street) + "\n")
    everything = {"rows": len(shipped), "year": year, "rowsOfYear": len(of_year), "pseudopeople": pseudopeople.__version__}
    print(json.dumps(everything))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
