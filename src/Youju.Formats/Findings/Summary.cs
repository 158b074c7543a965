namespace Youju.Formats.Findings;

/// <summary>The result in one line.</summary>
public static class Summary
{
    public static string Of(Tally tally) => Problems(tally) + Relations(tally) + Figures(tally);

    private static string Problems(Tally tally) =>
        tally.Findings == 0
            ? "未发现问题。"
            : $"发现 {tally.Findings} 处问题：错误 {tally.Errors}，警告 {tally.Warnings}，提示 {tally.Infos}。";

    private static string Relations(Tally tally) =>
        tally.Undecidable == 0
            ? $"核算 {tally.Claims} 条数字关系，{tally.Verified} 条成立。"
            : $"核算 {tally.Claims} 条数字关系，{tally.Verified} 条成立，{tally.Undecidable} 条无法判定。";

    private static string Figures(Tally tally) => $"{tally.Figures} 个数字中 {tally.Naked} 个没有佐证。";
}
