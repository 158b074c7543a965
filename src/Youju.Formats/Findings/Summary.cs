namespace Youju.Formats.Findings;

/// <summary>The result in one line.</summary>
public static class Summary
{
    public static string SummariseTally(Tally tally) =>
        DescribeProblems(tally) + DescribeRelations(tally) + DescribeFigures(tally);

    private static string DescribeProblems(Tally tally) =>
        tally.Findings == 0
            ? "未发现问题。"
            : $"发现 {tally.Findings} 处问题：错误 {tally.Errors}，警告 {tally.Warnings}，提示 {tally.Infos}。";

    private static string DescribeRelations(Tally tally) =>
        tally.Undecidable == 0
            ? $"核算 {tally.Claims} 条数字关系，{tally.Verified} 条成立。"
            : $"核算 {tally.Claims} 条数字关系，{tally.Verified} 条成立，{tally.Undecidable} 条无法判定。";

    private static string DescribeFigures(Tally tally) =>
        $"{tally.Figures} 个数字中 {tally.Unsourced} 个既没有核算过，也没有来源。";
}
