using Charley.Vocabulary.Wording;

namespace Charley.Vocabulary.Medicines;

/// <summary>What one statement says of the medicines in it: taken or not, since when, how much.</summary>
internal sealed record Course
{
    public MedicineStatus? Status { get; init; }

    public DateOnly? Started { get; init; }

    public DateOnly? Stopped { get; init; }

    public string? Dose { get; init; }

    /// <summary>Anything at all was said.</summary>
    public bool SaysSomething => Status is not null || Started is not null || Stopped is not null || Dose is not null;

    /// <summary>What a later statement on the same medicine adds: "furosemide 80 mg, doubled 6 weeks ago".</summary>
    public Course With(Course later) => new()
    {
        Status = later.Status ?? Status,
        Started = later.Started ?? Started,
        Stopped = later.Stopped ?? Stopped,
        Dose = Dose ?? later.Dose,
    };

    /// <summary>Reads the terms of a statement that are no medicine's name.</summary>
    public static Course Read(MedicineText text, (int From, int To) part, DateOnly today)
    {
        var terms = Enumerable.Range(part.From, part.To - part.From).Select(i => new Term(WordTable.Unknown, WordRole.None, text.TokenAt(i))).ToList();
        MedicineStatus? status = null;
        var began = false;
        for (var i = part.From; i < part.To; i++)
        {
            var key = text[i];
            if (MedicineWords.Restarted.Contains(key))
            {
                (status, began) = (MedicineStatus.Taken, true);
            }
            else if (MedicineWords.Started.Contains(key))
            {
                began = true;
            }
            else if (MedicineWords.Stopped.Contains(key) && !began)
            {
                status = MedicineStatus.Stopped;
            }
            else if (MedicineWords.Denied.Contains(key) && status is null)
            {
                status = i + 1 < part.To && text.Written(i + 1) is "longer" or "more" ? MedicineStatus.Stopped : MedicineStatus.Denied;
            }
        }

        var date = CourseDates.Read(text, terms, part, today);
        return new Course
        {
            Status = status,
            Started = status is MedicineStatus.Stopped or MedicineStatus.Denied ? null : date,
            Stopped = status is MedicineStatus.Stopped ? date : null,
            Dose = Doses.Written(text, part),
        };
    }
}
