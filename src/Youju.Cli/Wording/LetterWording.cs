using Youju.UseCases.Letters;

namespace Youju.Cli.Wording;

/// <summary>What is told of letters: one entry a code.</summary>
internal static class LetterWording
{
    public static readonly IReadOnlyList<
        KeyValuePair<string, Func<IReadOnlyList<string>, string>>
    > Sentences =
    [
        new(LetterRemarks.NoResult, v =>
            $"“{v[0]}”不是检查结果。请写报告，或 youju check --format json 写出的文件。"
        ),
    ];
}
