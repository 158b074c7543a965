using System.IO.Compression;
using System.Net;
using System.Xml.Linq;

namespace Youju.Web.Tests.Submissions;

/// <summary>A question goes with the report into Word; the answer written there comes back once somebody confirms it.</summary>
public sealed class ThreadJourneyTests(Workbench bench) : IClassFixture<Workbench>
{
    private const string Page = Workbench.Sample + "/submission";

    private static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    [Fact]
    public async Task An_answer_written_in_Word_becomes_a_post_of_its_thread_once()
    {
        await bench.SendFormAsync(
            Page,
            Page + "/remark",
            ("place", "figure:expenditure.executed"),
            ("words", "这个数从哪里来？")
        );
        var report = await bench.Browser.GetByteArrayAsync(Page + "/comments/docx", Workbench.Cancel);

        var returned = await UploadAsync(AnswerComment(report, "李四", "以决算表为准。"));
        var shown = WebUtility.HtmlDecode(await bench.ReadPageAsync(returned));
        await bench.SendFormAsync(returned, returned, ("comment", "2"));
        var posted = WebUtility.HtmlDecode(await bench.ReadPageAsync(Page));
        var again = WebUtility.HtmlDecode(await bench.ReadPageAsync(returned));

        Assert.Contains("回答第 1 条提问", shown, StringComparison.Ordinal);
        Assert.Contains("李四在稿中批注：以决算表为准。", posted, StringComparison.Ordinal);
        Assert.Contains("没有新的批注", again, StringComparison.Ordinal);
        Assert.Empty(bench.Mistakes);
    }

    [Fact]
    public async Task The_question_hangs_on_its_figure_and_a_new_one_comes_back_at_its_own()
    {
        await bench.SendFormAsync(
            Page,
            Page + "/remark",
            ("place", "figure:expenditure.executed"),
            ("words", "在哪里？")
        );
        var report = await bench.Browser.GetByteArrayAsync(Page + "/comments/docx", Workbench.Cancel);
        using var archive = new ZipArchive(new MemoryStream(report));
        var body = XElement.Load(archive.GetEntry("word/document.xml")!.Open());
        var word = body.Name.Namespace;

        var start = body.Descendants(word + "commentRangeStart").Last();
        var hung = string.Concat(
            start
                .ElementsAfterSelf()
                .TakeWhile(next => next.Name != word + "commentRangeEnd")
                .Descendants(word + "t")
                .Select(text => text.Value)
        );

        Assert.Matches("^[0-9,.]+", hung);
    }

    [Fact]
    public async Task An_answer_of_a_program_that_keeps_no_tree_is_known_by_its_place()
    {
        await bench.SendFormAsync(
            Page,
            Page + "/remark",
            ("place", "figure:personnel.executed"),
            ("words", "包括退休的吗？")
        );
        var report = await bench.Browser.GetByteArrayAsync(Page + "/comments/docx", Workbench.Cancel);

        var shown = WebUtility.HtmlDecode(
            await bench.ReadPageAsync(await UploadAsync(HangComment(report, "王五", "不包括。")))
        );

        Assert.Contains("不包括。", shown, StringComparison.Ordinal);
        Assert.Matches("回答第 [0-9]+ 条提问", shown);
    }

    [Fact]
    public async Task A_file_that_is_no_report_is_refused_in_words()
    {
        var answer = await bench.SendFileAsync(Page, Page + "/comments", "报告.docx", [1, 2, 3]);
        var told =
            answer.StatusCode == HttpStatusCode.Redirect
                ? await (
                    await bench.Browser.GetAsync(answer.Headers.Location, Workbench.Cancel)
                ).Content.ReadAsStringAsync(Workbench.Cancel)
                : await answer.Content.ReadAsStringAsync(Workbench.Cancel);

        Assert.Contains("没有读", WebUtility.HtmlDecode(told), StringComparison.Ordinal);
        Assert.Empty(bench.Mistakes);
    }

    private async Task<string> UploadAsync(byte[] report)
    {
        var answer = await bench.SendFileAsync(Page, Page + "/comments", "报告.docx", report);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    // What Word does when somebody answers a comment: a second one, tied to the first by their marks.
    private static byte[] AnswerComment(byte[] report, string author, string words)
    {
        using var content = new MemoryStream();
        content.Write(report);
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            ChangePart(archive, "word/comments.xml", root =>
            {
                var word = root.Name.Namespace;
                var answer = new XElement(root.Elements(word + "comment").First());
                answer.SetAttributeValue(word + "id", "77");
                answer.SetAttributeValue(word + "author", author);
                answer.Descendants(word + "t").Single().Value = words;
                answer.Descendants(word + "p").Single().SetAttributeValue(Word2010 + "paraId", "1234ABCD");
                root.Elements(word + "comment").First().AddAfterSelf(answer);
            });
            ChangePart(archive, "word/commentsExtended.xml", root =>
            {
                var (question, name) = (root.Elements().First(), root.Name.Namespace);
                var answer = new XElement(question);
                answer.SetAttributeValue(name + "paraId", "1234ABCD");
                answer.SetAttributeValue(name + "paraIdParent", question.Attribute(name + "paraId")!.Value);
                question.AddAfterSelf(answer);
            });
        }

        return content.ToArray();
    }

    // What LibreOffice writes: a comment with the same anchors, and nothing that ties the two.
    private static byte[] HangComment(byte[] report, string author, string words)
    {
        using var content = new MemoryStream();
        content.Write(report);
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            var question = "";
            ChangePart(archive, "word/comments.xml", root =>
            {
                var word = root.Name.Namespace;
                var last = root.Elements(word + "comment").Last();
                question = last.Attribute(word + "id")!.Value;
                root.Add(
                    new XElement(
                        word + "comment",
                        new XAttribute(word + "id", "88"),
                        new XAttribute(word + "author", author),
                        new XElement(word + "p", new XElement(word + "r", new XElement(word + "t", words)))
                    )
                );
            });
            ChangePart(archive, "word/document.xml", root =>
            {
                var word = root.Name.Namespace;
                foreach (var mark in root.Descendants().Where(IsMarkOfQuestion).ToList())
                {
                    var twin = new XElement(mark);
                    twin.SetAttributeValue(word + "id", "88");
                    mark.AddAfterSelf(twin);
                }

                bool IsMarkOfQuestion(XElement mark) =>
                    mark.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference"
                    && mark.Attribute(word + "id")?.Value == question;
            });
        }

        return content.ToArray();
    }

    private static void ChangePart(ZipArchive archive, string name, Action<XElement> change)
    {
        var entry = archive.GetEntry(name)!;
        XElement root;
        using (var source = entry.Open())
            root = XElement.Load(source);
        change(root);
        entry.Delete();
        using var target = archive.CreateEntry(name).Open();
        root.Save(target);
    }
}
