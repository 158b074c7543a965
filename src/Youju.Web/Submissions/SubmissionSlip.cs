using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Youju.Domain.Submissions;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;

namespace Youju.Web.Submissions;

/// <summary>报送单: a page of text that goes with a package and says who answers for it, and which files are it.</summary>
internal static class SubmissionSlip
{
    public const string FileName = "报送单.txt";

    /// <summary>The same to be printed, signed and sealed.</summary>
    public const string PrintedName = "报送单.docx";

    /// <summary>Said where one person has filled in and approved.</summary>
    public const string OnePerson = "填报和审核是同一个人：工作台在本机由一人使用，没有分给两个人。";

    private static readonly ActKind[] Reviewing =
    [
        ActKind.Agree,
        ActKind.Object,
        ActKind.Withdraw,
        ActKind.Return,
        ActKind.Accept,
        ActKind.Certify,
    ];

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

    /// <param name="digest">Of the content that is approved.</param>
    public static bool IsOnePerson(Submission submission, string digest, IReadOnlyList<string> filled) =>
        FindApproval(submission, digest) is { } approved && filled.Contains(approved.By);

    public static byte[] WriteSlip(DossierView view, ComposedPackage composed, Submission submission)
    {
        var filled = ListFillers(view);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{view.Line.Unit}{view.Line.Year}年度报告包 报送单")
            .AppendLine();
        text.AppendLine("填报：" + string.Join("、", filled));
        text.AppendLine("审核：" + DescribeApproval(submission, view.Open.Seen.Digest));
        foreach (var act in submission.Acts.Where(act => Reviewing.Contains(act.Kind)))
            text.AppendLine($"{act.Kind.ToChineseLabel()}：{SubmissionWords.DescribeAct(act)}");
        if (IsOnePerson(submission, view.Open.Seen.Digest, filled))
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

    /// <summary>The slip for Word, with its code as text and as a picture.</summary>
    public static byte[] PrintDocx(DossierView view, ComposedPackage composed, Submission submission) =>
        PrintSlip.WriteDocx(
            new(
                view.Line.Unit,
                view.Line.Year,
                view.Open.Seen.Digest,
                SlipCode.ShortenDigest(view.Open.Seen.Digest),
                SlipCode.DescribeContent(view.Line.Key, view.Open.Seen.Digest)
            )
            {
                Day = view.Open.Dossier.ReportDate,
                Rows = ListRows(view, submission),
                Files =
                [
                    .. composed.Files.Select(file =>
                        (
                            file.Name,
                            file.Content.Length,
                            Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))
                        )
                    ),
                ],
            }
        );

    /// <summary>What a slip says of the submission, beside its code.</summary>
    public static IReadOnlyList<(string Label, string Words)> ListRows(
        DossierView view,
        Submission submission
    )
    {
        var digest = view.Open.Seen.Digest;
        var round = submission.Round > 0 ? $"，第 {submission.Round} 次报送" : "";
        return
        [
            ("状态", submission.ReadState(digest).ToChineseLabel() + round),
            ("报给", submission.HandedIn?.Addressee ?? view.Open.Dossier.Unit.SupervisingDepartment ?? ""),
            ("填报", string.Join("、", ListFillers(view))),
            ("审核", DescribeApproval(submission, digest)),
            ("规则包", string.Join("、", view.Open.Pack.Stamps.Select(pack => $"{pack.Id}@{pack.Version}"))),
        ];
    }

    private static string DescribeApproval(Submission submission, string digest) =>
        FindApproval(submission, digest) is { } approved
            ? SubmissionWords.DescribeAct(approved)
            : "还没有审核这份内容";

    // An approval is of content: it falls when anything changes.
    private static SubmissionAct? FindApproval(Submission submission, string digest) =>
        submission.Approval is { } approved && approved.Content == digest ? approved : null;
}
