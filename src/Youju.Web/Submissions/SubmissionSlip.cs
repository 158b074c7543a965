using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Youju.Domain.Submissions;
using Youju.Web.Dossiers;

namespace Youju.Web.Submissions;

/// <summary>报送单: a page of text that goes with a package and says who answers for it, and which files are it.</summary>
internal static class SubmissionSlip
{
    public const string FileName = "报送单.txt";

    /// <summary>Said where one person has filled in and approved.</summary>
    public const string OnePerson = "填报和审核是同一个人：工作台在本机由一人使用，没有分给两个人。";

    private const int ShownDigits = 16;
    private const int GroupLength = 4;

    private static readonly ActKind[] Reviewing =
    [
        ActKind.Agree,
        ActKind.Object,
        ActKind.Withdraw,
        ActKind.Return,
        ActKind.Accept,
        ActKind.Certify,
    ];

    /// <summary>A digest as people compare it by eye: its first sixteen digits in fours.</summary>
    public static string ShortenDigest(string digest) =>
        string.Join('-', digest[..ShownDigits].Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>Everybody whose steps still stand, the first one first.</summary>
    public static IReadOnlyList<string> ListFillers(DossierView view) =>
        [
            .. view
                .Catalogue.Store.ListSteps(view.Id)
                .Where(step => !step.IsUndone)
                .Select(step => step.By)
                .Reverse()
                .Distinct(StringComparer.Ordinal),
        ];

    public static bool IsOnePerson(Submission submission, IReadOnlyList<string> filled) =>
        FindApproval(submission) is { } approved && filled.Contains(approved.By);

    public static byte[] WriteSlip(DossierView view, ComposedPackage composed, Submission submission)
    {
        var filled = ListFillers(view);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{view.Line.Unit}{view.Line.Year}年度报告包 报送单")
            .AppendLine();
        text.AppendLine("填报：" + string.Join("、", filled));
        text.AppendLine(
            "审核："
                + (
                    FindApproval(submission) is { } approved
                        ? SubmissionWords.DescribeAct(approved)
                        : "还没有审核"
                )
        );
        foreach (var act in submission.Acts.Where(act => Reviewing.Contains(act.Kind)))
            text.AppendLine($"{act.Kind.ToChineseLabel()}：{SubmissionWords.DescribeAct(act)}");
        if (IsOnePerson(submission, filled))
            text.AppendLine(OnePerson);
        text.AppendLine().AppendLine("档案的校验值：" + view.Open.Seen.Digest);
        text.AppendLine("文件和校验值（sha-256）：");
        foreach (var file in composed.Files)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))}  {file.Name}"
            );
        return Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n").ToString());
    }

    private static SubmissionAct? FindApproval(Submission submission) =>
        submission.Acts.LastOrDefault(act => act.Kind == ActKind.Approve);
}
