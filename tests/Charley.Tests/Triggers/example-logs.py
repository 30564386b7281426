# Makes examples/cramps.csv and examples/exposures.csv: a simulated runner over a year. Log odds of a cramp: run +1.25, calf stretch -1.3, nothing else. Run at the root: python3 tests/Charley.Tests/Triggers/example-logs.py
import random, math, datetime as d
r=random.Random(77)
begin=d.date(2025,9,29); days=364
def off(day): return "+01:00" if d.date(2025,10,26)<=day<d.date(2026,3,29) else "+02:00"
cr=[];ex=[]
sig=lambda x:1/(1+math.exp(-x))
for i in range(days):
    day=begin+d.timedelta(i); wk=day.weekday()
    if r.random()<0.04: continue
    def at(lo,hi):
        m=int(r.uniform(lo,hi)*60); m-=m%5
        return f"{day}T{m//60:02d}:{m%60:02d}{off(day)}"
    rows=[]
    n=2+(r.random()<0.35)+(r.random()<0.15)
    for k in range(n): rows.append((at([7,10,13.5,16][k],[8.5,12,15.5,18][k]),"coffee","1","cup"))
    wine=r.random()<(0.6 if wk in(4,5) else 0.22)
    if wine: rows.append((at(19,21.5),"wine",r.choice(["1","2","2","3"]),"glass"))
    run=r.random()<(0.55 if wk in(1,3,6) else 0.08)
    if run: rows.append((at(17,19),"run",str(r.choice([5,6,8,10,12])),"km"))
    sit=r.random()<(0.12 if wk>4 else 0.35)
    if sit: rows.append((at(12,17),"sitting long","","") )
    mag=r.random()<0.5
    if mag: rows.append((at(21,22.5),"magnesium","200","mg"))
    st=r.random()<0.45
    if st: rows.append((at(21.5,22.8),"calf stretch","5","min"))
    if wine and r.random()<0.75: rows.append((at(19,21.8),"salty meal","",""))
    elif r.random()<0.08: rows.append((at(19,21),"salty meal","",""))
    sauna=r.random()<(0.18 if wk==5 else 0.01)
    if sauna: rows.append((at(15,18),"sauna","1","time"))
    ex+=rows
    lp=-1.05+1.25*run-1.3*st
    if r.random()<sig(lp):
        h=23+r.uniform(0.2,6)
        if day in (d.date(2025,10,25),d.date(2026,3,28)): h=23.5
        for rep in range(1+(r.random()<0.25)):
            hh=h+rep*0.7
            dd=day+d.timedelta(int(hh//24)); m=int((hh%24)*60)
            s=d.datetime(dd.year,dd.month,dd.day,m//60,m%60); e=s+d.timedelta(minutes=r.choice([1,2,2,3,4,6]))
            cr.append((s,f"{s:%Y-%m-%dT%H:%M}{off(dd)},{e:%Y-%m-%dT%H:%M}{off(dd)},{r.choice(['calf','calf','calf','foot'])},{r.choice(['left','right','left'])},{r.choice([3,4,5,6,6,7])},asleep,{r.choice(['stretching','stretching','walking about',''])}"))
    elif r.random()<0.02 and run:
        pass
open('examples/cramps.csv','w').write("start,end,site,side,severity,context,stopped_by\n"+"\n".join(x for _,x in sorted(cr))+"\n")
ex.sort()
open('examples/exposures.csv','w').write("time,exposure,amount,unit\n"+"\n".join(",".join(x) for x in ex)+"\n")
print(len(cr),len(ex))
