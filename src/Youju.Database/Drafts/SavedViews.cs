using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database.Drafts;

/// <summary>Lists as a person wants to find them again: which filter, which order, by a name of his own.</summary>
public sealed class SavedViews(DatabasePlace database)
{
    /// <param name="list">The path of the list.</param>
    public IReadOnlyList<SavedView> ListViews(string person, string list) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context
                .Views.AsNoTracking()
                .Where(row => row.Owner == person && row.List == list)
                .OrderBy(row => row.Name)
                .Select(row => new SavedView(row.Name, row.Query))
                .ToList();
        });

    /// <summary>Keeps a view; one of the same name is replaced.</summary>
    public void KeepView(string person, string list, SavedView view) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            if (FindRow(context, person, list, view.Name) is { } standing)
                standing.Query = view.Query;
            else
                context.Views.Add(
                    new()
                    {
                        Owner = person,
                        List = list,
                        Name = view.Name,
                        Query = view.Query,
                    }
                );
            return context.SaveChanges();
        });

    /// <summary>Forgets a view.</summary>
    public void DropView(string person, string list, string name) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            if (FindRow(context, person, list, name) is { } standing)
                context.Views.Remove(standing);
            return context.SaveChanges();
        });

    private static ViewRow? FindRow(WorkbenchContext context, string person, string list, string name) =>
        context.Views.SingleOrDefault(row => row.Owner == person && row.List == list && row.Name == name);
}

/// <summary>A list as somebody wants to see it.</summary>
/// <param name="Query">What stands behind the path: q=樱花&amp;sort=visitors.</param>
public sealed record SavedView(string Name, string Query);
