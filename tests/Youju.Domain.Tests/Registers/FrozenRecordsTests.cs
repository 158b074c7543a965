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

    [Fact]
    public void A_draft_changes_as_often_as_it_likes() =>
        Assert.Null(Cases.DescribeRefusal(Version(("done", "500")), Version(("done", "600"))));
}
