using Microsoft.EntityFrameworkCore;

namespace Youju.Database.Model;

/// <summary>The tables that several nodes share: keys, forms handed in, jobs and their results.</summary>
internal static class ProvinceModel
{
    public static void DescribeTables(ModelBuilder model)
    {
        model.Entity<KeyRow>().ToTable("keys").HasKey(row => row.Name);
        model.Entity<HandInRow>().ToTable("hand_ins").HasKey(row => row.Sheet);
        var jobs = model.Entity<JobRow>();
        jobs.ToTable("jobs").HasKey(row => row.Id);
        jobs.HasIndex(row => new { row.Line, row.Number }).IsUnique();
        jobs.HasIndex(row => row.State);
        jobs.HasIndex(row => row.ResultKey);
        model.Entity<ResultRow>().ToTable("results").HasKey(row => row.Key);
    }
}
