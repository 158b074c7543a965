using Youju.Checking.Engine;
using Youju.Checking.Tests.Claims;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Formats.PlainText;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Relations;

/// <summary>A list that does not come to its total is told at the total and at its last part, and reported once.</summary>
public sealed class FailingListTests
{
    private const string Text =
        "全年项目支出186.00万元，其中：展陈维护支出92.40万元，设备购置支出51.30万元，人员培训支出24.30万元。";

    [Fact]
    public void The_last_part_is_told_as_what_the_others_leave() =>
        Assert.Contains(Told.Claims(Text), claim =>
            claim is { Kind: ClaimKind.Difference, Verdict: Verdict.Contradiction }
            && claim.Stated!.Value == 24.30m
        );

    [Fact]
    public void One_finding_reports_it() =>
        Assert.Single(
            Checker
                .CheckDocument(PlainTextReader.ReadDocument(Text), PackLibrary.LoadPack(PackLibrary.Root))
                .Findings,
            finding => finding.Verdict == Verdict.Contradiction
        );
}
