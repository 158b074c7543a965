using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Youju.Database.People;
using Youju.Web.Dossiers;

namespace Youju.Web.Submissions;

/// <summary>报送单: a page of text that goes with a package and says who answers for it, and which files are it.</summary>
internal static class SubmissionSlip
{
    public const string FileName = "报送单.txt";

    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>Said where one person has filled in and approved.</summary>
    public const string OnePerson = "填报和审核是同一个人：工作台在本机由一人使用，没有分给两个人。";

    public static byte[] WriteSlip(DossierView view, ComposedPackage composed, SubmissionParties parties)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{view.Line.Unit}{view.Line.Year}年度报告包 报送单")
            .AppendLine();
        text.AppendLine("填报：" + string.Join("、", parties.FilledBy));
        text.AppendLine("审核：" + (parties.Approved is { } approved ? DescribeAct(approved) : "还没有审核"));
        foreach (var review in parties.Reviews)
            text.AppendLine("复核：" + DescribeAct(review));
        if (parties.IsOnePerson)
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

    public static string DescribeAct(ActLine act) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{act.By}，{act.At.ToOffset(China):yyyy年M月d日 HH:mm}，{act.Words}"
        );
}
