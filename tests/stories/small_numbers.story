# A small number leaves hidden
# Two complaints at one place would tell who complained: the table goes, the number does not; at home it stands as it is.

It is 2026-11-18.
Ana notes 40 complaints about food_and_water at "North Prison" in 2025.
Ana notes 31 complaints about food_and_water at "Harbour Station" in 2025.
Ana notes 2 complaints about ill_treatment at "North Prison" in 2025.
Ana notes 17 complaints about ill_treatment at "Harbour Station" in 2025.
Ana reads the own table of complaints.
  sees number: 2; number: 40
Ana drafts "Complaints of 2025" for "The Visitors", just this once because "they plan their year", with complaints by place.
Ana lets "Complaints of 2025" go.
Ana delivers "Complaints of 2025".
Dora opens "Complaints of 2025".
  sees number: 42; number: 19; number: 90
  does not see number: 2; number: 40

# The next table cannot be subtracted from it either.
Ana notes 1 complaints about ill_treatment at "North Prison" in 2024.
Ana drafts "Complaints once more" for "The Visitors", just this once because "they plan their year", with complaints by place.
Ana lets "Complaints once more" go.
Ana delivers "Complaints once more".
Dora opens "Complaints once more".
  does not see number: 2; number: 1; number: 3
Fatma finds nowhere "Complaints of 2025".
