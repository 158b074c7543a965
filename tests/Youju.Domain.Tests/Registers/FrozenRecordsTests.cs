using CsCheck;
using Youju.Domain.Registers;
using static Youju.Domain.Tests.Registers.DatedCases;

namespace Youju.Domain.Tests.Registers;

public sealed class FrozenRecordsTests
{
    private static readonly RecordVersion Sent = Version(
        ("name", "一月"),
        ("done", "500"),
        ("state", "sent")
    );

    [Fact]
    public void What_was_sent_keeps_its_figures() =>
        Assert.Contains(
            "不再改",
            Cases.DescribeRefusal(Sent, Version(("name", "一月"), ("done", "600"), ("state", "sent")))
        );

    [Fact]
    public void What_was_sent_is_neither_taken_back_nor_withdrawn()
    {
        Assert.NotNull(Cases.DescribeRefusal(Sent, Sent with { State = "draft" }));
        Assert.NotNull(Cases.DescribeRefusal(Sent, Sent with { IsWithdrawn = true }));
    }

    [Fact]
    public void Proof_may_still_be_added() =>
        Assert.Null(
            Cases.DescribeRefusal(
                Sent,
                Sent with
                {
                    Values = Sent.Values.Add("proof", new EvidenceValue(new string('a', 64))),
                }
            )
        );

    // Whoever tries what, one thing after the other: only what nothing refuses is taken.
    [Fact]
    public void No_row_of_attempts_changes_what_was_sent() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 900])
            .List[1, 12]
            .Sample(attempts =>
            {
                var standing = attempts.Aggregate(Sent, (before, attempt) =>
                {
                    var next = Attempt(before, attempt.Item1, attempt.Item2);
                    return Cases.DescribeRefusal(before, next) is null ? next : before;
                });
                Assert.Equal(
                    (Sent.State, false, (FieldValue?)Sent["done"], (FieldValue?)Sent["name"]),
                    (standing.State, standing.IsWithdrawn, standing["done"], standing["name"])
                );
                Assert.Equal(Sent.Values, standing.Values.Remove("proof"));
            });

    private static RecordVersion Attempt(RecordVersion before, int kind, int drawn) =>
        kind switch
        {
            0 => before with { Values = before.Values.SetItem("done", Money(drawn)) },
            1 => before with { Values = before.Values.Remove("done") },
            2 => before with { Values = before.Values.Add($"more-{drawn}", Money(drawn)) },
            3 => before with { State = drawn % 2 == 0 ? "draft" : "sent" },
            4 => before with { IsWithdrawn = drawn % 2 == 0 },
            _ => before with
            {
                Values = before.Values.SetItem(
                    "proof",
                    new EvidenceValue(new string((char)('a' + (drawn % 6)), 64))
                ),
            },
        };

    private static FieldValue Money(int yuan) => FieldText.ParseValue(Cases.FindField("done")!, $"{yuan}")!;

    [Fact]
    public void A_draft_changes_as_often_as_it_likes() =>
        Assert.Null(Cases.DescribeRefusal(Version(("done", "500")), Version(("done", "600"))));
}
