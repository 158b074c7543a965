using Youju.Domain.Remarks;

namespace Youju.Cli.Wording;

/// <summary>What use cases tell, in Chinese, with the commands and options of this host: one entry a code.</summary>
internal static class RemarkWording
{
    private static readonly Dictionary<string, Func<IReadOnlyList<string>, string>> Sentences = new(
        [
            .. CheckWording.Sentences,
            .. DossierWording.Sentences,
            .. PackageWording.Sentences,
            .. ImportWording.Sentences,
            .. LetterWording.Sentences,
            .. PublicationWording.Sentences,
        ],
        StringComparer.Ordinal
    );

    /// <summary>What a remark says, without its place.</summary>
    public static string DescribeRemark(Remark remark) =>
        Sentences.TryGetValue(remark.Code, out var sentence)
            ? sentence(remark.Values)
            : GapWording.DescribeGap(remark);
}
