namespace Youju.Packs;

/// <summary>A pack cannot be used as it stands.</summary>
public sealed class PackException : Exception
{
    internal PackException(IReadOnlyList<PackError> errors)
        : base(string.Join("\n\n", errors.Select(error => error.ToString()))) => Errors = errors;

    private PackException(string message)
        : base(message) => Errors = [];

    /// <summary>Every place that must be mended, in the order of the files.</summary>
    public IReadOnlyList<PackError> Errors { get; }

    internal static PackException NotFound(string pack, IEnumerable<string> known) =>
        new(
            $"找不到方案包“{pack}”：既不是内置方案包（{string.Join("、", known)}），也不是含有 pack.yaml 的文件夹。"
        );

    internal static PackException Circle(IEnumerable<string> ids) =>
        new($"方案包互相继承，成了一个圈：{string.Join(" → ", ids)}。请去掉其中一个 extends。");
}

/// <summary>One thing that is wrong in a pack's file.</summary>
/// <param name="File">The pack's id and the path of the file in it.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="LineText">The line itself.</param>
/// <param name="Length">How many characters from the column on are concerned.</param>
public sealed record PackError(
    string File,
    int Line,
    int Column,
    string LineText,
    int Length,
    string Problem,
    string? Advice
)
{
    public override string ToString()
    {
        var shown =
            $"{File} 第 {Line} 行第 {Column} 列：{Problem}\n  {LineText}\n  {Indent}{new string('^', Math.Max(Length, 1))}";
        return Advice is null ? shown : $"{shown}\n  {Advice}";
    }

    /// <summary>White space as wide as what stands before the column, so that the caret meets its word.</summary>
    private string Indent =>
        string.Concat(
            LineText
                .Take(Column - 1)
                .Select(sign =>
                    sign == '\t' ? '\t'
                    : sign >= '\u2E80' ? '\u3000'
                    : ' '
                )
        );
}
