using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Youju.Domain.Facts;
using Youju.Domain.Submissions;
using Youju.Storage.Files;
using Youju.Storage.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Submissions;

/// <summary>归档: a closed year as plain files that can be read and verified without the program.</summary>
internal static class YearArchive
{
    private const string Manifest = "清单.csv";

    private const string Guide = """
        这是一个单位一年的归档，不用程序也能看。

        档案/          年度档案：表是 CSV，设置是 YAML，文字是 Markdown，佐证原件在 evidence/ 里
        报告包/        报告、附表（Word、Excel，做过 PDF 的还有 PDF/A）和可以点开看来源的网页；部门的还有部门汇总
        数据.json      报告里的每个数：名称、写法
        改动记录.jsonl 档案的每一步：谁在什么时候做了什么，一行一条
        报送记录.jsonl 谁在什么时候审核、报送、退回、通过、认定、公开，一行一条
        报送单.txt     谁填、谁审、谁复核，文件的校验值；报送单.docx 印出来签字盖章
        清单.csv       每个文件的 SHA-256 和大小；核对：sha256sum 文件名

        """;

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="beside">What goes along with the package: its PDFs, and what adds up the units of a department.</param>
    public static byte[] PackFiles(
        DossierView view,
        ComposedPackage composed,
        Submission submission,
        IEnumerable<(string Name, byte[] Content)> beside
    )
    {
        var files = CollectFiles(view, composed, submission);
        foreach (var (name, content) in beside)
            files[$"报告包/{name}"] = content;
        files[Manifest] = WriteManifest(files);
        return PackedFiles.Pack(files.Select(file => (file.Key, file.Value)));
    }

    private static SortedDictionary<string, byte[]> CollectFiles(
        DossierView view,
        ComposedPackage composed,
        Submission submission
    )
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["说明.txt"] = Encoding.UTF8.GetBytes(Guide),
            [SubmissionSlip.FileName] = SubmissionSlip.WriteSlip(view, composed, submission),
            [SubmissionSlip.PrintedName] = SubmissionSlip.PrintDocx(view, composed, submission),
            ["数据.json"] = JsonSerializer.SerializeToUtf8Bytes(
                view.Open.Facts.All.Where(fact => fact.Quantity is not null)
                    .Select(fact => new { 名称 = fact.Label, 数 = fact.Quantity!.ToChineseText() }),
                Readable
            ),
            ["改动记录.jsonl"] = Encoding.UTF8.GetBytes(
                string.Concat(
                    view.Catalogue.Store.ListSteps(view.Id)
                        .Reverse()
                        .Select(step => JsonSerializer.Serialize(step, Readable) + "\n")
                )
            ),
            ["报送记录.jsonl"] = Encoding.UTF8.GetBytes(
                string.Concat(submission.Acts.Select(act => ActText.FormatAct(act) + "\n"))
            ),
        };
        foreach (var file in composed.Files)
            files[$"报告包/{file.Name}"] = file.Content.ToArray();
        AddDossier(view, files);
        return files;
    }

    private static void AddDossier(DossierView view, SortedDictionary<string, byte[]> files)
    {
        var carried = PassingFolder.UseFolder(folder =>
        {
            view.Catalogue.CarryOut(view.Id, folder);
            return Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path =>
                    (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path))
                )
                .ToList();
        });
        foreach (var (name, content) in carried)
            files["档案/" + name] = content;
    }

    private static byte[] WriteManifest(SortedDictionary<string, byte[]> files)
    {
        var text = new StringBuilder("文件,大小,sha256\n");
        foreach (var (name, content) in files)
        {
            var quoted = name.Replace("\"", "\"\"", StringComparison.Ordinal);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
            text.Append(CultureInfo.InvariantCulture, $"\"{quoted}\",{content.Length},{sha256}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
