using System.Net;
using System.Text;

namespace Youju.Web.Hosting;

/// <summary>A page with what was typed into one of its forms put back, and the fault at its field.</summary>
/// <remarks>It works on what the page has become, so that no page need know of it: a new form takes part by itself.</remarks>
internal static class FilledPage
{
    /// <summary>The page with the form filled; null where it has no form that is sent there.</summary>
    public static string? FillForm(string page, SentForm sent)
    {
        var tags = HtmlTag.ReadTags(page);
        return FindForm(tags, sent) is var (first, last)
            ? new FormFilling(page, sent).Fill([.. tags.Skip(first).Take(last - first)])
            : null;
    }

    /// <summary>The page with everything that was typed listed above it.</summary>
    public static string ListTyped(string page, SentForm sent)
    {
        var main = HtmlTag.ReadTags(page).FirstOrDefault(tag => tag is { Name: "main", IsClosing: false });
        return page.Insert(main?.End ?? 0, DescribeRefusal(sent, sent.Fields));
    }

    /// <summary>What is said above: why, and what has no field on the page.</summary>
    public static string DescribeRefusal(SentForm sent, IEnumerable<KeyValuePair<string, string>> homeless)
    {
        var text = new StringBuilder("<div class=\"said error\" role=\"alert\"><span>没有做成：")
            .Append(WebUtility.HtmlEncode(sent.Words))
            .Append("</span>");
        foreach (
            var (_, words) in homeless.Where(one =>
                TypedFields.IsTyped(one.Key) && !string.IsNullOrWhiteSpace(one.Value)
            )
        )
            text.Append("<p class=\"verbatim\">").Append(WebUtility.HtmlEncode(words)).Append("</p>");
        return text.Append("</div>").ToString();
    }

    // Of several forms that go to one place it is the one that has its fields and says the same in its hidden ones.
    private static (int First, int Last)? FindForm(IReadOnlyList<HtmlTag> tags, SentForm sent)
    {
        var forms =
            from start in Enumerable.Range(0, tags.Count)
            where tags[start] is { Name: "form", IsClosing: false }
            let end = FindEnd(tags, start)
            let within = tags.Skip(start).Take(end - start).ToList()
            where IsSentThere(within, sent.Path)
            orderby CountAgreements(within, sent) descending
            select ((int First, int Last)?)(start, end);
        return forms.FirstOrDefault();
    }

    private static int FindEnd(IReadOnlyList<HtmlTag> tags, int start)
    {
        var end = start;
        while (end < tags.Count && tags[end] is not { Name: "form", IsClosing: true })
            end++;
        return end;
    }

    private static bool IsSentThere(List<HtmlTag> within, string path) =>
        within.Exists(tag =>
            tag.ReadValue(tag.Name == "form" ? "action" : "formaction") is { } sendsTo
            && Uri.UnescapeDataString(sendsTo) == path
        );

    private static int CountAgreements(List<HtmlTag> within, SentForm sent)
    {
        var fields = within
            .Where(tag =>
                !tag.IsClosing && tag.ReadValue("name") is { } name && TypedFields.IsTyped(name) || IsKey(tag)
            )
            .ToList();
        return fields.Sum(tag =>
        {
            var same = sent.Fields.Where(one => one.Key == tag.ReadValue("name")).ToList();
            return same.Count == 0 ? -1
                : tag.ReadValue("type") != "hidden" ? 1
                : same.Exists(one => one.Value == tag.ReadValue("value")) ? 3
                : -9;
        });
    }

    // Which of several things of one kind it is about.
    private static bool IsKey(HtmlTag tag) => tag.ReadValue("name") is "about" or "back";
}
