using System.Net;
using System.Text;

namespace Youju.Web.Hosting;

/// <summary>Puts what was sent into the fields of one form.</summary>
internal sealed class FormFilling(string page, SentForm sent)
{
    private const string WhyId = "refused-why";

    private readonly Dictionary<string, Queue<string>> left = sent
        .Fields.GroupBy(one => one.Key, one => one.Value, StringComparer.Ordinal)
        .ToDictionary(one => one.Key, one => new Queue<string>(one), StringComparer.Ordinal);
    private readonly HashSet<string> homes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, (int End, string Text)> edits = [];
    private readonly Stack<HtmlTag> folded = new();
    private HtmlTag? list;

    /// <param name="form">The tags of the form, its own first.</param>
    public string Fill(IReadOnlyList<HtmlTag> form)
    {
        for (var at = 1; at < form.Count; at++)
            TakeTag(form[at], form.ElementAtOrDefault(at + 1));
        var homeless = sent.Fields.Where(one => !homes.Contains(one.Key));
        var words = FilledPage.DescribeRefusal(sent, homeless);
        edits[form[0].Start] = (form[0].End, words + page[form[0].Start..form[0].End]);
        return Print();
    }

    private void TakeTag(HtmlTag tag, HtmlTag? next)
    {
        switch (tag.Name, tag.IsClosing)
        {
            case ("details", false):
                folded.Push(tag);
                break;
            case ("details", true):
                folded.TryPop(out _);
                break;
            case ("input", _):
                FillInput(tag);
                break;
            case ("textarea", false):
                FillArea(tag, next);
                break;
            case ("select", false):
                BeginList(tag);
                break;
            case ("select", true):
                EndList(tag);
                break;
            case ("option", false):
                ChooseOption(tag);
                break;
            case ("button", false):
                homes.Add(tag.ReadValue("name") ?? "");
                break;
        }
    }

    private void FillInput(HtmlTag tag)
    {
        if (tag.ReadValue("name") is not { } name)
            return;
        homes.Add(name);
        if (tag.ReadValue("type") is "checkbox" or "radio")
            Replace(tag, [("checked", IsChosen(name, tag.ReadValue("value") ?? "on") ? "" : null)]);
        else if (
            tag.ReadValue("type") is not ("hidden" or "file" or "password")
            && TakeNext(name) is { } text
        )
            Replace(tag, [("value", text), .. MarkFault(name)], DescribeFault(name));
    }

    private void FillArea(HtmlTag tag, HtmlTag? next)
    {
        if (tag.ReadValue("name") is not { } name || next is not { Name: "textarea", IsClosing: true } end)
            return;
        homes.Add(name);
        if (TakeNext(name) is not { } text)
            return;
        // The first line end of a text area is not its own.
        edits[tag.Start] = (
            end.End,
            $"{tag.WriteTag(MarkFault(name))}\n{WebUtility.HtmlEncode(text)}</textarea>{DescribeFault(name)}"
        );
    }

    private void BeginList(HtmlTag tag)
    {
        list = tag;
        if (tag.ReadValue("name") is not { } name)
            return;
        homes.Add(name);
        if (name == sent.Field)
            Replace(tag, MarkFault(name));
    }

    private void EndList(HtmlTag tag)
    {
        if (list?.ReadValue("name") is { } name && name == sent.Field)
            edits[tag.Start] = (tag.End, "</select>" + DescribeFault(name));
        list = null;
    }

    private void ChooseOption(HtmlTag tag)
    {
        if (list?.ReadValue("name") is { } name && left.ContainsKey(name))
            Replace(tag, [("selected", IsChosen(name, tag.ReadValue("value") ?? "") ? "" : null)]);
    }

    private bool IsChosen(string name, string value) =>
        sent.Fields.Any(one => one.Key == name && one.Value == value);

    // Fields of one name are filled one after the other.
    private string? TakeNext(string name)
    {
        var text = left.TryGetValue(name, out var queue) && queue.TryDequeue(out var next) ? next : null;
        if (!string.IsNullOrEmpty(text) || name == sent.Field)
            Unfold();
        return text ?? (name == sent.Field ? "" : null);
    }

    private void Unfold()
    {
        foreach (var tag in folded)
            edits[tag.Start] = (tag.End, tag.WriteTag(("open", "")));
    }

    private void Replace(HtmlTag tag, IEnumerable<(string Name, string? Value)> changes, string behind = "")
    {
        if (changes.Any(change => change is ("checked", { })))
            Unfold();
        edits[tag.Start] = (tag.End, tag.WriteTag(changes) + behind);
    }

    private IEnumerable<(string Name, string? Value)> MarkFault(string name) =>
        name == sent.Field ? [("aria-invalid", "true"), ("aria-describedby", WhyId)] : [];

    private string DescribeFault(string name) =>
        name == sent.Field
            ? $"<span class=\"why\" id=\"{WhyId}\">{WebUtility.HtmlEncode(sent.Words)}</span>"
            : "";

    private string Print()
    {
        var (text, at) = (new StringBuilder(), 0);
        foreach (var (start, edit) in edits)
        {
            text.Append(page, at, start - at).Append(edit.Text);
            at = edit.End;
        }

        return text.Append(page, at, page.Length - at).ToString();
    }
}
