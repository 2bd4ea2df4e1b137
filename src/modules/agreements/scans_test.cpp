#include "modules/agreements/scans.hpp"

#include "modules/agreements/two_books_test.hpp"

namespace liaise::agreements {

namespace {

/// "%PDF-1.7" and an end of line; the same as a page of HTML; the beginnings of a PNG and a JPEG.
constexpr const char* pdf = "JVBERi0xLjcK";
constexpr const char* html = "PGh0bWw+PC9odG1sPg==";
constexpr const char* png = "iVBORw0KGgo=";
constexpr const char* jpeg = "/9j/4AAQ";

class Scans : public TwoBooks {
protected:
    Result<Id<Scan>> attached(const Id<Agreement>& id, const std::string& name,
                              const std::string& content) {
        return writing([&](guard::OwnWork& work) { return attach(work, {id, name, content}); });
    }
    std::string refusal(const Id<Agreement>& id, const std::string& name,
                        const std::string& content) {
        const auto outcome = attached(id, name, content);
        return outcome ? "" : outcome.error().code;
    }
    std::vector<Scan> scans_of(const Id<Agreement>& id) {
        return reading([&](guard::Work& work) {
            std::vector<Scan> all;
            const auto seen = scans(work, {id}).value();
            for (const auto& scan : seen) all.push_back(*scan);
            return all;
        });
    }
    std::vector<std::string> ledger_kinds() {
        std::vector<std::string> kinds;
        const auto tx = database().reading();
        tx->each("SELECT kind FROM ledger WHERE kind LIKE 'scan%' ORDER BY scope, number", {},
                 [&](const store::Row& row) { kinds.push_back(std::string(row.text(0))); });
        return kinds;
    }
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, Scans, engines::both_engines(), engines::name_of_engine);

TEST_P(Scans, AreKeptWithTheirHashAndGivenBackAsTheyWere) {
    const auto id = begun(beginning("On sharing", "signed"));
    const auto scan = attached(id, "C:\\papers\\signed.PDF", pdf).value();

    const auto all = scans_of(id);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].id, scan);
    EXPECT_EQ(all[0].file_name, "signed.PDF");
    EXPECT_EQ(all[0].media_type, "application/pdf");
    EXPECT_EQ(all[0].bytes, 9);
    EXPECT_EQ(all[0].sha256,
              "0716f9264c9fe19f5d7455276107f3ddcc1d3497f63d60689a73558ae8a1bf5e");
    reading([&](guard::Work& work) {
        EXPECT_EQ(scan_file(work, {scan}).value()->content, pdf);
        return 0;
    });
    EXPECT_EQ(ledger_kinds(), std::vector<std::string>{"scan_attached"});
}

TEST_P(Scans, AreKnownByTheirFirstBytesAndNotByTheirNames) {
    const auto id = begun(beginning("On sharing", "signed"));

    EXPECT_EQ(refusal(id, "signed.pdf", html), "agreements.no_scan");
    EXPECT_EQ(refusal(id, "signed.pdf", "no base64!"), "agreements.no_scan");
    EXPECT_EQ(refusal(id, "signed.pdf", ""), "agreements.no_scan");
    EXPECT_EQ(refusal(id, "", pdf), "agreements.no_file_name");
    EXPECT_TRUE(attached(id, "page.html", png));
    EXPECT_TRUE(attached(id, "page.jpeg", jpeg));
    const auto all = scans_of(id);
    ASSERT_EQ(all.size(), 2u);
    for (const auto& scan : all)
        EXPECT_TRUE(scan.file_name == "page.html.png" || scan.file_name == "page.jpeg");
}

TEST_P(Scans, OfTenMillionBytesComeBackWholeAndLargerOnesAreRefused) {
    const auto id = begun(beginning("On sharing", "signed"));
    // Four letters of base64 are three bytes.
    std::string content = pdf;
    content.append((scan_bytes_max / 3) * 4 - content.size(), 'A');
    const auto scan = attached(id, "large.pdf", content).value();

    reading([&](guard::Work& work) {
        EXPECT_TRUE(scan_file(work, {scan}).value()->content == content);
        return 0;
    });
    content.append(64, 'A');
    EXPECT_EQ(refusal(id, "larger.pdf", content), "agreements.scan_too_large");
}

TEST_P(Scans, AreTakenOutWithALineInTheLedgerThatStays) {
    const auto id = begun(beginning("On sharing", "signed"));
    const auto scan = attached(id, "signed.pdf", pdf).value();
    writing([&](guard::OwnWork& work) { return take_out(work, {scan}).value(); });

    EXPECT_TRUE(scans_of(id).empty());
    EXPECT_EQ(ledger_kinds(), (std::vector<std::string>{"scan_attached", "scan_taken_out"}));
    writing([&](guard::OwnWork& work) {
        EXPECT_EQ(take_out(work, {scan}).error().kind, ErrorKind::not_found);
        return 0;
    });
}

TEST_P(Scans, AreTheOwnBodysAlone) {
    const auto id = begun(beginning("On sharing", "signed"));
    const auto scan = attached(id, "signed.pdf", pdf).value();

    written_by_the_commission([&](guard::OwnWork& work) {
        EXPECT_EQ(scans(work, {id}).error().kind, ErrorKind::not_found);
        EXPECT_EQ(scan_file(work, {scan}).error().kind, ErrorKind::not_found);
        EXPECT_EQ(take_out(work, {scan}).error().kind, ErrorKind::not_found);
        EXPECT_EQ(attach(work, {id, "a.pdf", pdf}).error().kind, ErrorKind::not_found);
        return 0;
    });
}

TEST_P(Scans, GoWithADraftThatIsTakenOut) {
    const auto id = begun(beginning("On sharing"));
    ASSERT_TRUE(attached(id, "signed.pdf", pdf));
    writing([&](guard::OwnWork& work) { return remove(work, {id}).value(); });

    int pieces = 0;
    const auto tx = database().reading();
    tx->each("SELECT COUNT(*) FROM agreement_scan_pieces", {},
             [&](const store::Row& row) { pieces += static_cast<int>(row.integer(0)); });
    EXPECT_EQ(pieces, 0);
}

}  // namespace liaise::agreements
