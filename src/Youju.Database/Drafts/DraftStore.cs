using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database.Drafts;

/// <summary>What people have typed and not handed in, field by field: as it was typed, whatever is wrong with it.</summary>
/// <remarks>Drafts stand beside the dossiers: a closed one keeps nobody from writing them.</remarks>
public sealed class DraftStore(DatabasePlace database)
{
    private const string DraftTime = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private static readonly TimeSpan KeepTime = TimeSpan.FromDays(90);

    /// <summary>Keeps fields of a form; those that were kept before and are not named stay.</summary>
    /// <param name="seen">The version that stood in the form when it was opened; empty where it has none.</param>
    /// <param name="texts">What stands in each field now, by its name.</param>
    public void KeepFields(
        DraftForm form,
        string seen,
        IReadOnlyDictionary<string, string> texts,
        DateTimeOffset at
    ) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            using var transaction = context.Database.BeginTransaction();
            DatabasePlace.Lock(context, $"draft {form.Person} {form.Path}");
            var time = at.UtcDateTime.ToString(DraftTime, CultureInfo.InvariantCulture);
            var standing = FindRows(context, form).ToDictionary(row => row.Field, StringComparer.Ordinal);
            foreach (var (field, text) in texts)
            {
                if (standing.GetValueOrDefault(field) is { } row)
                    (row.Text, row.Seen, row.At) = (text, seen, time);
                else
                    context.Drafts.Add(CreateRow(form, field, text, seen, time));
            }

            context.SaveChanges();
            transaction.Commit();
            return true;
        });

    /// <summary>What a person has typed into a form, at whichever desk, the latest first.</summary>
    public IReadOnlyList<KeptDraft> ListDrafts(string person, string path) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context
                .Drafts.AsNoTracking()
                .Where(row => row.Owner == person && row.Form == path)
                .AsEnumerable()
                .GroupBy(row => row.Desk, StringComparer.Ordinal)
                .Select(desk => CreateDraft(new(person, path, desk.Key), [.. desk]))
                .OrderByDescending(draft => draft.At)
                .ToList();
        });

    /// <summary>The forms under a path in which a person has typed something, the latest first.</summary>
    public IReadOnlyList<KeptDraft> ListForms(string person, string under) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context
                .Drafts.AsNoTracking()
                .Where(row => row.Owner == person && row.Form.StartsWith(under))
                .AsEnumerable()
                .GroupBy(row => (row.Form, row.Desk))
                .Select(form => CreateDraft(new(person, form.Key.Form, form.Key.Desk), [.. form]))
                .OrderByDescending(draft => draft.At)
                .ToList();
        });

    /// <summary>Forgets what was typed into a form, for it was handed in or is not wanted.</summary>
    public void DropDraft(DraftForm form) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return FindRows(context, form).ExecuteDelete();
        });

    /// <summary>Forgets what nobody has touched for three months.</summary>
    public void DropForgotten(DateTimeOffset now) =>
        DatabasePlace.Reach(() =>
        {
            var limit = (now - KeepTime).UtcDateTime.ToString(DraftTime, CultureInfo.InvariantCulture);
            using var context = database.Open();
            return context.Drafts.Where(row => row.At.CompareTo(limit) < 0).ExecuteDelete();
        });

    private static IQueryable<DraftRow> FindRows(WorkbenchContext context, DraftForm form) =>
        context.Drafts.Where(row =>
            row.Owner == form.Person && row.Form == form.Path && row.Desk == form.Desk
        );

    private static DraftRow CreateRow(DraftForm form, string field, string text, string seen, string time) =>
        new()
        {
            Owner = form.Person,
            Form = form.Path,
            Desk = form.Desk,
            Field = field,
            Text = text,
            Seen = seen,
            At = time,
        };

    private static KeptDraft CreateDraft(DraftForm form, IReadOnlyList<DraftRow> rows)
    {
        var last = rows.MaxBy(row => row.At)!;
        return new(
            form,
            last.Seen,
            DateTimeOffset.Parse(last.At, CultureInfo.InvariantCulture),
            rows.ToDictionary(row => row.Field, row => row.Text, StringComparer.Ordinal)
        );
    }
}

/// <summary>A form that somebody fills in at one of his desks.</summary>
/// <param name="Path">Where the form is sent: what names it.</param>
/// <param name="Desk">The browser, so that two windows of one person do not write over each other.</param>
public sealed record DraftForm(string Person, string Path, string Desk);

/// <summary>What was typed into a form and not handed in.</summary>
/// <param name="Seen">The version that stood in the form.</param>
/// <param name="At">When it was last typed into.</param>
/// <param name="Texts">By the name of the field.</param>
public sealed record KeptDraft(
    DraftForm Form,
    string Seen,
    DateTimeOffset At,
    IReadOnlyDictionary<string, string> Texts
);
